// Polski.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  authority: 'Organ, którego jeszcze nie możemy wymienić',
  asked: '{authority} zażądał od nas: {what}.',
  data: 'Państwa danych',
  withheld:
    'Obowiązek zachowania tajemnicy obejmuje jeszcze: {parts}. Gdy się skończy, sami przekażemy Państwu resztę.',
  'part.agency': 'kto żąda danych',
  'part.content': 'treść pisma',
  copy: 'Kopia jest do tego czasu wstrzymana.',
}
