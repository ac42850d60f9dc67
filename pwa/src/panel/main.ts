import { mount } from "svelte";
import "../ui/app.css";
import "./panel.css";
import { getLocale } from "../i18n/paraglide/runtime.js";
import "../offline/install.svelte";
import { beginTheme } from "../ui/theme.svelte";
import App from "./App.svelte";

beginTheme();
document.documentElement.lang = getLocale();
const target = document.getElementById("app");
if (target) mount(App, { target });
