/** The page around everything; it carries no data and no inline script. */
export function pageHtml(platformHash: string): string {
    const platform = `/lightning/_platform/${platformHash}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lightning</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/styles/salesforce-lightning-design-system.min.css">
<script src="/lightning/_session.js"></script>
<script type="module" src="${platform}/@lwc/synthetic-shadow.js"></script>
<script type="module" src="${platform}/host/boot.js"></script>
</head>
<body></body>
</html>
`;
}
