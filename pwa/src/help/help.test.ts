import { expect, test } from "vitest";
import en from "./en";
import es from "./es";
import { readText } from "./text";
import { TOPICS } from "./topics";

const TEXTS: Record<string, Record<string, string>> = { es, en };
const said = (language: string, topic: string) => readText(TEXTS[language]?.[`./${language}/${topic}.md`] ?? "");
const screens = import.meta.glob<string>("../panel/**/*.svelte", { query: "?raw", import: "default", eager: true });
const panel = Object.values(screens).join("\n");
const used = new Set([...panel.matchAll(/<Help topic="([^"]+)"/g)].map(([, topic]) => topic));

test.each(["es", "en"])("each topic has its text in %s, and no text is of none", (language) => {
  expect(Object.keys(TEXTS[language] ?? {}).sort()).toEqual(TOPICS.map((topic) => `./${language}/${topic}.md`).sort());
});

test("each topic is opened somewhere, and what is opened is a topic", () => {
  expect([...used].sort()).toEqual([...TOPICS].sort());
});

test.each(TOPICS)("%s says as much in both languages, shortly", (topic) => {
  const [es, en] = [said("es", topic), said("en", topic)];
  const shape = ({ blocks }: typeof es) => blocks.map((one) => (one.kind === "list" ? one.items.length : 0));
  expect(shape(es)).toEqual(shape(en));
  for (const { title, blocks } of [es, en]) {
    expect(title.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(blocks)).not.toMatch(/[<>[\]]\(|https?:/);
  }
});

test("a text is read as plain values", () => {
  expect(readText("# Two\n\nA **b** and `<i>`\nc *d*.\n\n- one\n- two **x**\n")).toEqual({
    title: "Two",
    blocks: [
      {
        kind: "paragraph",
        pieces: [
          { kind: "plain", text: "A " },
          { kind: "strong", text: "b" },
          { kind: "plain", text: " and " },
          { kind: "code", text: "<i>" },
          { kind: "plain", text: " c " },
          { kind: "stress", text: "d" },
          { kind: "plain", text: "." },
        ],
      },
      { kind: "list", items: [[{ kind: "plain", text: "one" }], [{ kind: "plain", text: "two " }, { kind: "strong", text: "x" }]] },
    ],
  });
});
