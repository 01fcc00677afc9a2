// Deliveries to webhooks as the reader has them: each attempt is kept in English.
import type { WebhookLine } from '../../api/desk/programs.ts'
import { wordIn } from '../../words/faces/sentences.ts'
import type { Language } from '../../words/languages.ts'

export function webhooksIn(language: Language, webhooks: readonly WebhookLine[]): WebhookLine[] {
  return webhooks.map(webhook => ({
    ...webhook,
    deliveries: webhook.deliveries.map(one => ({
      ...one,
      detail: one.detail && wordIn(language, one.detail),
    })),
  }))
}
