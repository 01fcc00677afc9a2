// Before any demand: what the provider promises, and how a notice looks, so that a forged one is told from a real one.
import { html } from 'hono/html'
import type { Html } from '../http/page.ts'
import type { Reader } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import type { Provider } from '../provider.ts'
import { consolePage } from './console.ts'

export type PromiseFacts = {
  readonly token: string
  readonly reader: Reader
  readonly provider: Provider
  readonly windowMinutes: number
  readonly noticeKey: string
}

export function promisesPage(site: Site, f: PromiseFacts): Html {
  return consolePage(site, '/promises', {
    title: 'What we promise',
    token: f.token,
    reader: f.reader,
    body: html`<h1>What we promise</h1>
<p class="lead">When an authority demands data of yours, this is what happens. Each point is built into the software that handles demands, and each demand’s page here shows whether it was kept.</p>
<ol class="promises">
<li><strong>Nothing leaves unless the law requires it.</strong> A paper that is too weak for a kind of data cannot release it.</li>
<li><strong>You are asked first.</strong> We ask the authority to come to you. Where it does not, the reason stands on the demand’s page.</li>
<li><strong>You are told, with a copy, before anything leaves,</strong> unless a law or a court forbids it. Then you are told when the prohibition ends, by itself.</li>
<li><strong>You have ${days(f.windowMinutes)} to object.</strong> While our counsel has not decided on your objection, nothing leaves, unless the law’s last moment comes first.</li>
<li><strong>We say why we did not go to court,</strong> where we did not.</li>
<li><strong>Who opens your matter at our side is on record:</strong> who, for whom they work, what, why and when.</li>
<li><strong>You can check us.</strong> Each demand has a receipt that you verify on your own computer, without us.</li>
</ol>
${noticeLooks(f)}
<p><a class="button" href="/drills">Test it: send a drill</a></p>`,
  })
}

function days(minutes: number): string {
  if (minutes >= 2880) return `${Math.floor(minutes / 1440)} days`
  return minutes >= 120 ? `${Math.floor(minutes / 60)} hours` : `${minutes} minutes`
}

/** Also for who is not signed in: it says nothing of anybody. */
export function noticeLooks(f: { readonly provider: Provider; readonly noticeKey: string }): Html {
  const { mail, contact, name } = f.provider
  return html`<section><h2>How a notice looks</h2>
<ul>
<li>It comes from <span class="identifier">${mail.from}</span>, in plain text, with the copy of the authority’s paper as its one attachment.</li>
<li>It names the authority, what was asked, what we answer and why, and until when you can object.</li>
<li>It carries a code of six digits. The same code stands on the demand’s page in your console.</li>
<li>Its last lines are a signature by our notice key. <code>duly verify notice.eml --trust trust.json</code> checks it without us. The key: <span class="identifier">${f.noticeKey}</span></li>
</ul>
<h3>What is never in it</h3>
<ul>
<li>A question for a password, a code or a payment.</li>
<li>A link that signs you in. You come here as you always do.</li>
<li>A request to keep it from your own counsel.</li>
</ul>
<p>If a mail does any of these, it is not from ${name}. Call us: ${contact.phone} (${contact.hours}).</p></section>`
}
