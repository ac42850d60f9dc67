import { mount } from "svelte";
import "../ui/app.css";
import { keepFocus } from "../ui/focus";
import "./panel.css";
import { getLocale } from "../i18n/paraglide/runtime.js";
import { desk } from "../ui/desk-icons";
import { learn } from "../ui/Icon.svelte";
import { beginTheme } from "../ui/theme.svelte";
import "../offline/install.svelte";
import App from "./App.svelte";

learn(desk);
beginTheme();
document.documentElement.lang = getLocale();
const target = document.getElementById("app");
if (target) mount(App, { target });
keepFocus();
