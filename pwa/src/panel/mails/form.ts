import type { Template } from "./documents";

/** The words of a mail as they are typed: HTML of one's own stays in its field while it is turned off. */
export type Typed = Template["words"] & { hasHtml: boolean };

export const formOf = (words: Template["words"]): Typed => ({ ...words, hasHtml: words.html !== "" });

/** What is saved of it. */
export const wordsIn = ({ subject, text, html, sms, hasHtml }: Typed): Template["words"] => ({ subject, text, html: hasHtml ? html : "", sms });
