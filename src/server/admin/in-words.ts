// What administration finds out about the installation, in the reader's language: said in English where it is found, put into words here.
import type { Guide, Health, WebhookLine } from './api.ts'

type Say = (english: string) => string

export function guideIn(say: Say, guide: Guide): Guide {
  const steps = guide.steps.map(step => ({
    ...step,
    title: say(step.title),
    detail: say(step.detail),
    next: step.next && say(step.next),
  }))
  return { ...guide, steps }
}

export function healthIn(say: Say, health: Health): Health {
  const lines = health.lines.map(line => ({
    ...line,
    name: say(line.name),
    detail: say(line.detail),
    next: line.next && say(line.next),
  }))
  return { ...health, lines }
}

export function webhooksIn(say: Say, webhooks: readonly WebhookLine[]): WebhookLine[] {
  return webhooks.map(webhook => ({
    ...webhook,
    deliveries: webhook.deliveries.map(one => ({ ...one, detail: one.detail && say(one.detail) })),
  }))
}
