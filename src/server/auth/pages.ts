// The pages for signing in and enrolling: one thing to do on each, in words for people who come rarely.
import { html } from 'hono/html'
import { type Html, page } from '../http/page.ts'
import type { Site } from '../http/site.ts'
import type { SignInSurface } from './owner.ts'

const SCRIPT = '/auth/sign-in.js'

const places: Readonly<Record<SignInSurface, string>> = {
  desk: 'the response desk',
  approve: 'the approval page',
  customer: 'the customer console',
  authority: 'the portal for authorities',
}

/** `next`: a path of this site, already checked by `safeNext`. */
export function signInPage(site: Site, surface: SignInSurface, next: string): Html {
  return page(site, {
    title: 'Sign in',
    script: SCRIPT,
    body: html`<h1>Sign in to ${places[surface]}</h1>
<p>You need the passkey that you enrolled here: your device will ask for your fingerprint, your face or its PIN.</p>
<div id="ceremony" data-ceremony="sign-in" data-next="${next}">
<p><button type="button" class="primary" id="start">Sign in with a passkey</button></p>
${status()}
</div>
${noScript()}
<h2>No passkey here yet?</h2>
<p>${help[surface]}</p>`,
  })
}

export function enrolPage(site: Site, surface: SignInSurface): Html {
  return page(site, {
    title: 'Enrol a passkey',
    script: SCRIPT,
    body: html`<h1>Enrol a passkey for ${places[surface]}</h1>
<p>A passkey replaces a password. It stays on your device and works on this site alone.</p>
<div id="ceremony" data-ceremony="enrol" data-surface="${surface}">
<p id="who" hidden>This link is for <strong id="who-name"></strong>. If that is not you, close this page and tell us.</p>
<p><button type="button" class="primary" id="start" hidden>Create the passkey</button></p>
${status()}
<section id="pin" hidden>
<h2>One more step: have your key pinned</h2>
<p id="pin-why"></p>
<p>Read these words to the keeper of the gate, by telephone or in person. The keeper sees the same words and then adds your key.</p>
<p class="words" id="pin-words"></p>
<p><a id="pin-file" download="enrolment.json" href="#">Save the enrolment file</a></p>
</section>
<p id="after" hidden><a class="button primary" href="/sign-in">Sign in with the new passkey</a></p>
</div>
${noScript()}`,
  })
}

const help: Readonly<Record<SignInSurface, string>> = {
  desk: 'Ask an administrator for a link. It comes to you alone, works once, and for two days.',
  approve: 'Approvals have a passkey of their own, apart from the desk’s. Ask an administrator for a link.',
  customer: 'Ask us for a link. We send it to the contact that your organisation registered with us.',
  authority: 'Ask us for a link. We send it to the address that we have verified for you.',
}

function status(): Html {
  return html`<p id="status" role="status" aria-live="polite"></p>
<p id="problem" class="notice" data-tone="danger" role="alert" hidden></p>`
}

function noScript(): Html {
  return html`<noscript><p>Passkeys need JavaScript. Allow it for this site, then reload the page.</p></noscript>`
}

/** Where to go after signing in: a path on this site, and nothing that a browser reads as another one. */
export function safeNext(next: string | undefined): string {
  if (next === undefined || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes('\\')) return '/'
  return next.startsWith('/sign-in') || next.startsWith('/enrol') ? '/' : next
}
