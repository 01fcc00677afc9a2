// Nederlands.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  authority: 'Een autoriteit die wij nog niet mogen noemen',
  asked: '{authority} heeft ons gevraagd om {what}.',
  data: 'gegevens van u',
  withheld:
    'Een geheimhoudingsplicht omvat nog {parts}. Als die eindigt, vertellen wij u de rest uit onszelf.',
  'part.agency': 'wie erom vraagt',
  'part.content': 'wat er in het stuk staat',
  copy: 'De kopie wordt tot dan achtergehouden.',
}
