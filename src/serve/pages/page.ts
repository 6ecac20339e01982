import { escaped } from '../../present/markup.js';

/** Where the style of the server's own pages is to be had. */
export const STYLE_PATH = '/style.css';

/** A page of the server's own: words in `body` are escaped already. It needs nothing but its style sheet. */
export const pageOf = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
