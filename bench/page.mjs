/** A page of the bench; `large` doubles the font of the root, as a user's setting does. */
export const page = (head, body, { lang = 'zh-CN', large = false } = {}) => `<!doctype html>
<html lang="${lang}"${large ? ' style="font-size: 200%"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${lang === 'en' ? 'How the 2023 plan turned out' : '2023年计划完成情况'}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
${head.join('\n')}
</head>
<body>
${body}
</body>
</html>
`;

export const script = (address) => `<script type="module" src="${address}"></script>`;
export const style = (address) => `<link rel="stylesheet" href="${address}">`;

/** What a page with live elements loads, and one that is prerendered. */
export const LIVE = [script('/dist/cdn/district-dashboard.js')];
/** The same with the space of the elements kept from the start, as on a page with more below them. */
export const STEADY = [style('/dist/placeholder.css'), ...LIVE];
export const PRERENDERED = [style('/dist/static.css'), script('/dist/cdn/rendered.js')];
