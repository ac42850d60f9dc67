/** Every text in one piece: they are small, and who opens one opens another. */
export default import.meta.glob<string>("./en/*.md", { query: "?raw", import: "default", eager: true });
