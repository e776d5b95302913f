/** The preview page before it is filled. `csp` is the source from which VS Code serves `script` and `style`. */
export function pageHtml({ csp, script, style }: PageParts): string {
  // Nothing but our own two files: no inline script or style, no picture, no network.
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${csp}; style-src ${csp};">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>稿纸预览</title>
</head>
<body>
<div id="notice" role="status">正在排版……</div>
<main id="pages"></main>
<div id="indicator" aria-hidden="true"></div>
<script src="${script}"></script>
</body>
</html>
`;
}

interface PageParts {
  readonly csp: string;
  readonly script: string;
  readonly style: string;
}
