# Reads a dossier from a server of Dragoman into a data frame and draws its timeline. R 4 or newer, no packages.
#
#     DRAGOMAN_TOKEN=… Rscript timeline.R http://127.0.0.1:4100 korea korea
#
# writes korea.svg: a point for each entry, kind by kind, larger where more independent sources tell it.

arguments <- commandArgs(trailingOnly = TRUE)
token <- Sys.getenv("DRAGOMAN_TOKEN")
if (length(arguments) != 3 || token == "")
  stop("usage: DRAGOMAN_TOKEN=... Rscript timeline.R ADDRESS DOSSIER NAME", call. = FALSE)
address <- sub("/+$", "", arguments[1])
dossier <- arguments[2]
name <- arguments[3]

# The entries of a dossier, a row each: its slots are left out, since every kind has others ("?kind=encounter" gives those of encounters).
read_entries <- function(address, dossier, token) {
  place <- sprintf("%s/api/dossiers/%s/export/csv", address, URLencode(dossier, reserved = TRUE))
  connection <- url(place, headers = c(Authorization = paste("Bearer", token)), encoding = "UTF-8")
  read.csv(connection, na.strings = "", colClasses = c(first = "Date", last = "Date", published = "Date"))
}

# What happened stands on its day; what was said, wanted or promised on the day of the document that says so.
draw_timeline <- function(entries, title) {
  day <- as.Date(ifelse(is.na(entries$first), entries$published, entries$first), origin = "1970-01-01")
  kinds <- factor(entries$kind, levels = rev(sort(unique(entries$kind))))
  par(mar = c(3, 8, 3, 1), las = 1)
  plot(day, as.integer(kinds), type = "n", xlab = "", ylab = "", yaxt = "n", bty = "n", main = title)
  axis(2, at = seq_along(levels(kinds)), labels = levels(kinds), tick = FALSE)
  abline(h = seq_along(levels(kinds)), col = "grey90")
  points(day, jitter(as.integer(kinds), amount = 0.15), pch = 19, col = rgb(0.12, 0.37, 0.55, 0.35),
         cex = 0.4 + 0.2 * pmin(entries$sources, 6))
}

set.seed(1) # the same picture from the same entries
entries <- read_entries(address, dossier, token)
svg(paste0(name, ".svg"), width = 10, height = 5)
draw_timeline(entries, sprintf("%s: %d entries", dossier, nrow(entries)))
invisible(dev.off())

print(table(entries$kind, ifelse(entries$sources > 1, "several sources", "one source or none"), dnn = NULL))
