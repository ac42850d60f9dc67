import { mount } from "svelte";
import "../ui/app.css";
import { keepFocus } from "../ui/focus";
import "./till.css";
import { byHash } from "../graphql/hashed";
import { others } from "../graphql/known";
import { getLocale } from "../i18n/paraglide/runtime.js";
import { registerWorker } from "../offline/update.svelte";
import "../offline/install.svelte";
import App from "./App.svelte";

document.documentElement.lang = getLocale();
others.send = byHash;
const target = document.getElementById("app");
if (target) mount(App, { target });
keepFocus();
addEventListener("load", () => void registerWorker("/till"));
