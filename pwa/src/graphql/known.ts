interface Asked {
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** How a document is sent that is asked for in no other way: whole, unless an app knows better. */
export const others: { send: typeof fetch } = { send: (input, init) => fetch(input, init) };

/**
 * A `fetch` for GraphQL that asks for known documents by their ids over GET: the browser keeps the answers, and asks
 * whether they still hold. A server of another version may not know them, and is sent the whole document.
 */
export function asking(ids: Record<string, string>): typeof fetch {
  return async (input, init) => {
    const { operationName = "", variables = {} } = (typeof init?.body === "string" ? JSON.parse(init.body) : {}) as Asked;
    const documentId = ids[operationName];
    if (!documentId) return others.send(input, init);
    const about = new URLSearchParams({ documentId });
    if (Object.keys(variables).length > 0) about.set("variables", JSON.stringify(variables));
    const answer = await fetch(`${String(input)}?${about}`, { ...init, method: "GET", body: null });
    return answer.status >= 400 && answer.status < 500 ? fetch(input, init) : answer;
  };
}
