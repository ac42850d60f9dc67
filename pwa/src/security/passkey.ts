import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
  WebAuthnError,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { act, problemsAfter } from "../graphql/act";
import { client } from "../graphql/client";
import { m } from "../i18n/paraglide/messages.js";
import { AddPasskey, BeginPasskey, BeginPasskeySignIn, SignInByPasskey } from "./documents";

/** What came of asking the authenticator: done, or words for the person. Somebody who turned it down needs no words. */
export interface Asked {
  done: boolean;
  problem: string;
}
const TURNED_DOWN: Asked = { done: false, problem: "" };
const failed = (problem: string): Asked => ({ done: false, problem });

/** Passkeys belong to a name: an address in numbers (127.0.0.1) has none. */
export const canUse = (): boolean => browserSupportsWebAuthn() && !/^[\d.]+$|:/.test(location.hostname);
export const canFill = browserSupportsWebAuthnAutofill;
/** Stop waiting for the field of a screen that is left. */
export const stopWaiting = (): void => WebAuthnAbortService.cancelCeremony();

/** *waits*: the browser offers passkeys in the field of the name, and this comes back when one is chosen. */
export async function signIn(waits = false): Promise<Asked> {
  const begun = await act(client, BeginPasskeySignIn, {});
  const result = begun.data?.beginPasskeySignIn;
  if (result?.__typename !== "BeginPasskeySignInSuccess") return failed(result?.message ?? begun.problem ?? "");
  const credential = await shown(result.options, waits);
  if (credential === undefined) return TURNED_DOWN;
  const outcome = await act(client, SignInByPasskey, { input: { credential } });
  const problem = problemsAfter(outcome, (data) => data.signInByPasskey).message;
  return { done: !problem, problem };
}

/** Ask the browser for a new one, and have it kept under *name*. */
export async function add(name: string): Promise<Asked> {
  const begun = await act(client, BeginPasskey, {});
  const result = begun.data?.beginPasskey;
  if (result?.__typename !== "BeginPasskeySuccess") return failed(result?.message ?? begun.problem ?? "");
  try {
    const optionsJSON = JSON.parse(result.options) as PublicKeyCredentialCreationOptionsJSON;
    const credential = JSON.stringify(await startRegistration({ optionsJSON }));
    const outcome = await act(client, AddPasskey, { input: { credential, name } });
    const { message, fields } = problemsAfter(outcome, (data) => data.addPasskey);
    return { done: !message, problem: fields["name"] ?? message };
  } catch (error) {
    const isKnown = error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED";
    return isKnown ? failed(m.passkey_known()) : isRefusal(error) ? TURNED_DOWN : failed(m.passkey_failed());
  }
}

/** The authenticator's answer as the server reads it; `undefined` where somebody turned it down. */
export async function shown(options: string, useBrowserAutofill = false): Promise<string | undefined> {
  const optionsJSON = JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON;
  try {
    return JSON.stringify(await startAuthentication({ optionsJSON, useBrowserAutofill, verifyBrowserAutofillInput: false }));
  } catch {
    return undefined; // the browser tells nobody why, so that a page can't find out which passkeys there are
  }
}

const isRefusal = (error: unknown): boolean => error instanceof Error && (error.name === "NotAllowedError" || error.name === "AbortError");
