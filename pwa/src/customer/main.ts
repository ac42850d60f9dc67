import { mount } from "svelte";
import "../ui/app.css";
import { keepFocus } from "../ui/focus";
import "./wallet.css";
import { getLocale } from "../i18n/paraglide/runtime.js";
import "../offline/install.svelte";
import First from "./First.svelte";

document.documentElement.lang = getLocale();
const target = document.getElementById("app");
if (target) mount(First, { target });
keepFocus();
