import type { en } from './en.ts'

export const nl = {
  'Record that the hearing is set for that day; its clock runs until then.':
    'Leg vast dat de zitting op die dag gepland is; haar termijn loopt tot dan.',
  'The day of this hearing has passed.': 'De dag van deze zitting is voorbij.',
  'Record that the hearing was held.': 'Leg vast dat de zitting is gehouden.',
  'No hearing is set.': 'Er is geen zitting gepland.',
  'No term to appeal runs.': 'Er loopt geen beroepstermijn.',
  'A ruling alone has a last day to appeal.': 'Alleen een uitspraak heeft een laatste dag voor beroep.',
  'The last day to appeal lies before the ruling.': 'De laatste dag voor beroep ligt voor de uitspraak.',
  'A stay alone has a last day on which it holds.':
    'Alleen een schorsing heeft een laatste dag waarop zij geldt.',
  'Say that production was stayed, or choose the step that was taken.':
    'Zeg dat de verstrekking is geschorst, of kies de stap die is gezet.',
  'The last day of the stay lies before its order.': 'De laatste dag van de schorsing ligt voor het bevel.',
  'A statute suspends production until the ruling.': 'Een wet schort de verstrekking op tot de uitspraak.',
  'Leave the last day out: the stay ends with the ruling.':
    'Laat de laatste dag weg: de schorsing eindigt met de uitspraak.',
  'A chosen identifier was not asked for with this category.':
    'Een gekozen kenmerk is niet met deze categorie gevraagd.',
  'A chosen category names no identifier.': 'Een gekozen categorie noemt geen kenmerk.',
  'Choose whose data would help, for each category.':
    'Kies voor elke categorie wiens gegevens zouden helpen.',
  'The period of the least that helps ends before it begins.':
    'De periode van het minste dat helpt eindigt voor zij begint.',
  'Correct the period.': 'Verbeter de periode.',
  'This account is not of the least that helps.': 'Dit account hoort niet bij het minste dat helpt.',
  'Decline it, or record the danger anew with this account, and have the supervisor confirm it.':
    'Wijs het af, of leg het gevaar opnieuw vast met dit account, en laat de leidinggevende het bevestigen.',
  'The period is wider than the least that helps.': 'De periode is ruimer dan het minste dat helpt.',
  'Keep to the period that was recorded with the danger, or record the danger anew, and have the supervisor confirm it.':
    'Blijf binnen de periode die met het gevaar is vastgelegd, of leg het gevaar opnieuw vast, en laat de leidinggevende het bevestigen.',
  'What was set apart is still kept, and nobody may let it go yet.':
    'Wat apart is gezet, wordt nog bewaard, en niemand mag het al vrijgeven.',
  'Record what the agency did, decide these lines anew, or close it after {x}, when the gate has let them go.':
    'Leg vast wat de autoriteit deed, beslis deze regels opnieuw, of sluit haar na {x}, als de sluis alles heeft vrijgegeven.',
} satisfies Record<keyof typeof en, string>
