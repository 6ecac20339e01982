"""Reads a dossier from a server of Dragoman into a table and draws its timeline. Python 3.9 or newer, nothing else.

    DRAGOMAN_TOKEN=… python3 timeline.py http://127.0.0.1:4100 korea korea

writes korea.csv (a row for each entry) and korea.svg (a dot for each, kind by kind, larger where more sources tell it).
"""

import csv
import json
import os
import sys
from datetime import date
from html import escape
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

COLUMNS = ["id", "kind", "first", "last", "said", "who", "sources", "says"]
WHO = ["parties", "by", "actor", "speaker", "between", "about"]
WIDTH, LANE, LEFT, TOP = 1000, 40, 110, 30


def ask(address, token, path, **fields):
    """The JSON at a path of the server; ends with the server's own sentence where it refuses."""
    words = urlencode({name: value for name, value in fields.items() if value is not None})
    request = Request(f"{address}/api{path}?{words}", headers={"Authorization": f"Bearer {token}"})
    try:
        with urlopen(request, timeout=60) as answer:
            return json.load(answer)
    except HTTPError as refusal:
        sys.exit(json.load(refusal)["detail"])
    except URLError as failure:
        sys.exit(f"{address} cannot be reached: {failure.reason}")


def timeline(address, token, dossier):
    """All entries of a dossier in the order of their days, page by page."""
    after = None
    while True:
        page = ask(address, token, f"/dossiers/{quote(dossier)}/timeline", limit=500, after=after)
        yield from page["rows"]
        after = page["next"]
        if after is None:
            return


def row(entry):
    """An entry as a row of a table, with the words that tell it first."""
    slots, report = entry["slots"], entry["reports"][0]
    who = next((slots[slot] for slot in WHO if slots.get(slot)), [])
    # A row of a table says what it says in a sentence of its own; of any other document the passage is shown.
    told = report["document"].get("row", {}).get("says") or report["item"]["evidence"][0]["quote"]
    return {
        "id": entry["id"],
        "kind": slots["kind"],
        "first": entry["first"],
        "last": entry["last"],
        "said": report["document"]["known"],
        "who": "; ".join([who] if isinstance(who, str) else who),
        "sources": entry["sources"],
        "says": " ".join(told.split()),
    }


def drawing(rows):
    """The rows as a picture: time from left to right, a lane for each kind."""
    dated = [(date.fromisoformat(row["first"] or row["said"]), row) for row in rows]
    years = range(min(day.year for day, _ in dated), max(day.year for day, _ in dated) + 2)
    kinds = sorted({row["kind"] for row in rows})
    height = TOP + LANE * len(kinds) + 30
    span = date(years[-1], 1, 1).toordinal() - date(years[0], 1, 1).toordinal()
    across = lambda day: LEFT + (WIDTH - LEFT - 20) * (day.toordinal() - date(years[0], 1, 1).toordinal()) / span
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" font-size="12">'
    for year in (year for year in years if year % 5 == 0):
        x = across(date(year, 1, 1))
        yield f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{height - 30}" stroke="#ddd"/>'
        yield f'<text x="{x:.1f}" y="{height - 10}" text-anchor="middle">{year}</text>'
    for place, kind in enumerate(kinds):
        yield f'<text x="{LEFT - 10}" y="{TOP + LANE * (place + 0.6):.1f}" text-anchor="end">{escape(kind)}</text>'
    for day, row in dated:
        y = TOP + LANE * (kinds.index(row["kind"]) + 0.5)
        says = escape(f'{day} · {row["who"]} · {row["says"]}')
        radius = 2 + min(row["sources"], 6)
        yield f'<circle cx="{across(day):.1f}" cy="{y:.1f}" r="{radius}" fill="#1f5f8b" fill-opacity="0.35"><title>{says}</title></circle>'
    yield "</svg>"


def main(address, dossier, name):
    rows = [row(entry) for entry in timeline(address.rstrip("/"), os.environ["DRAGOMAN_TOKEN"], dossier)]
    with open(f"{name}.csv", "w", newline="", encoding="utf-8") as table:
        writer = csv.DictWriter(table, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    with open(f"{name}.svg", "w", encoding="utf-8") as picture:
        picture.write("\n".join(drawing(rows)) + "\n")
    kinds = {kind: sum(row["kind"] == kind for row in rows) for kind in sorted({row["kind"] for row in rows})}
    print(f"{len(rows)} entries:", ", ".join(f"{count} {kind}" for kind, count in kinds.items()))


if __name__ == "__main__":
    if len(sys.argv) != 4 or "DRAGOMAN_TOKEN" not in os.environ:
        sys.exit("usage: DRAGOMAN_TOKEN=… python3 timeline.py ADDRESS DOSSIER NAME")
    main(*sys.argv[1:])
