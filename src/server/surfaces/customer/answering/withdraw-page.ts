// Taking back an objection that we follow: one page that says what it does, before anything is sent.
import { html } from 'hono/html'
import type { TenantView } from '../../../../store/views/tenant-view.ts'
import { answeringWords } from '../../../../words/faces/answering.ts'
import { demandWords } from '../../../../words/faces/demand.ts'
import type { Html } from '../../../http/page.ts'
import type { Site } from '../../../http/site.ts'
import { keyField, tokenField } from '../../portal/frame.ts'
import { fillingOf } from '../../portal/returned.ts'
import { consolePage, type Ground } from '../console.ts'

type Facts = Ground & { readonly id: string; readonly view: TenantView }

export function withdrawPage(site: Site, f: Facts): Html {
  const { language } = f.reader
  const { reference, answer } = f.view
  const say = answeringWords(language)
  const action = `/demands/${f.id}/objection/withdraw`
  const fill = fillingOf(f.returned, action)
  return consolePage(site, null, {
    title: say('withdraw.title', { reference }),
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    back: { href: `/demands/${f.id}`, text: demandWords(language)('demand.title', { reference }) },
    body: html`<h1>${say('withdraw.heading')}</h1>
${answer?.text ? html`<blockquote dir="auto">${answer.text}</blockquote>` : ''}
<p>${say('withdraw.does')}</p>
<form method="post" action="${action}"${fill.mark}>
${tokenField(f.token)}${keyField(f.key)}
<div class="field"><label for="text">${say('withdraw.words')}</label>
${fill.problem('text')}<textarea id="text" name="text" rows="4" maxlength="8000" dir="auto"${fill.marks('text')}>
${fill.text('text')}</textarea></div>
<div class="actions"><button class="primary">${say('withdraw.send')}</button> <a class="button" href="/demands/${f.id}">${say('withdraw.keep')}</a></div>
</form>`,
  })
}
