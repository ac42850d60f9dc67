import "graphiql/setup-workers/vite"; // first: the editor looks for its workers at once
import "graphiql/style.css";
import "./main.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createClient } from "graphql-ws";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const url = new URL("/graphql", location.href).href;
const wsClient = createClient({ url: url.replace(/^http/, "ws"), lazy: true });
const fetcher = createGraphiQLFetcher({ url, wsClient });
createRoot(document.getElementById("graphiql")).render(createElement(GraphiQL, { fetcher }));
