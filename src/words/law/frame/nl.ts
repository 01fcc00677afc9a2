// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  '{name} reaches {category}: {law}': '{name} bereikt {category}. {law}',
  '{name} does not reach {category}: {law}': '{name} bereikt {category} niet. {law}',
  '{name} does not by itself settle {category}: {law}':
    '{name} beslist op zichzelf niet over {category}. {law}',
  '{name} must be issued by: {law}. The paper names {bodies}.':
    '{name} moet uitgaan van: {law}. Het stuk noemt: {bodies}.',
  '{name} is issued by: {law}. The stated body "{body}" names no body of that kind.':
    '{name} gaat uit van: {law}. De genoemde instantie ‘{body}’ is geen instantie van die soort.',
  '{name} in the wording read applies from {day}; the paper of {received} is older.':
    '{name} geldt in de gelezen versie vanaf {day}; het stuk van {received} is ouder.',
  '{name} in the wording read applies from {day}; the paper of {received} is older and an earlier wording may have carried it.':
    '{name} geldt in de gelezen versie vanaf {day}; het stuk van {received} is ouder en een eerdere versie kan het gedragen hebben.',
  'The law behind {name} ended on {day}; the paper came on {received}.':
    'Het recht achter {name} eindigde op {day}; het stuk kwam op {received}.',
  'The law behind {name} ended on {day}; the paper came on {received} and only a savings rule could carry it.':
    'Het recht achter {name} eindigde op {day}; het stuk kwam op {received} en alleen een overgangsregel zou het kunnen dragen.',
  'What the pack says about {name} rests on no source that was read: counsel decides.':
    'Wat de regelverzameling over {name} zegt, berust op geen gelezen bron: de jurist beslist.',
  '{name} names no category of data and yields none.':
    '{name} noemt geen gegevenscategorie en levert er geen.',
  '{name} names no category of data: what is asked for must be known first.':
    '{name} noemt geen gegevenscategorie: eerst moet bekend zijn wat wordt gevraagd.',
  '{law} The period ended on {day}.': '{law} De periode eindigde op {day}.',
  'The paper asks for {asked} days; the law gives {given} ({law}).':
    'Het stuk vraagt {asked} dagen; de wet geeft er {given} ({law}).',
  'It is not known yet how long this lasts ({law}).': 'Het is nog niet bekend hoe lang dit duurt ({law}).',
  'not stated': 'niet vermeld',
  'This holds unless an exception that is still open takes it away: {law}':
    'Dit geldt, tenzij een nog openstaande uitzondering het wegneemt. {law}',
  'the pack records nothing.': 'de regelverzameling vermeldt niets.',
  'The pack does not say.': 'De regelverzameling zegt het niet.',
  'The account belongs to an organisation. Please ask it first.':
    'Het account behoort aan een organisatie. Vraag het eerst aan die organisatie.',
  'The law permits us to give this in an emergency, which the authority’s supervisor has confirmed. It does not require it.':
    'De wet staat ons toe dit te verstrekken in een noodgeval dat een leidinggevende van de autoriteit heeft bevestigd. Zij vereist het niet.',
  'Our customer has consented to this. The law does not require it.':
    'Onze klant heeft hiermee ingestemd. De wet vereist het niet.',
  'The law permits us to give this and does not require it. We decline what no law requires.':
    'De wet staat ons toe dit te verstrekken en vereist het niet. Wat geen wet vereist, weigeren wij.',
  'We hold no records that answer this.': 'Wij hebben geen gegevens die hieraan beantwoorden.',
  'named by the facts: {day}': 'in de gegevens genoemd: {day}',
  'the day is not known: ask for it': 'de dag is niet bekend: vraag ernaar',
  'no number of days in the law: use the date on the paper':
    'geen aantal dagen in de wet: gebruik de datum op het stuk',
  'the day it starts with is not known: ask for it': 'de begindag is niet bekend: vraag ernaar',
  'starts with {day}, which is not counted ({cite})': 'begint met {day}, die niet meetelt ({cite})',
  'starts with {day}, not counted': 'begint met {day}, die niet meetelt',
  '{n} days later: {day}, {weekday}': '{n} dagen later: {day}, {weekday}',
  '{n} days later: {day} ({cite})': '{n} dagen later: {day} ({cite})',
  '{n} months later: {day}, {weekday}': '{n} maanden later: {day}, {weekday}',
  '{n} working days later: {day}, {weekday}': '{n} werkdagen later: {day}, {weekday}',
  '{n} hours run from the time of receipt, which is not known: ask for it':
    '{n} uur loopt vanaf het tijdstip van ontvangst, dat niet bekend is: vraag ernaar',
  '{n} hours after {from}, nights and holidays included ({cite})':
    '{n} uur na {from}, nachten en feestdagen inbegrepen ({cite})',
  '{day} is {off}: not counted': '{day} ({off}): telt niet mee',
  '{day} is {off}: moves to {next}': '{day} ({off}): verschuift naar {next}',
  'extended on {day}: {n} more days, to {end} ({law})':
    'verlengd op {day}: {n} dagen meer, tot {end} ({law})',
  'from {day} without an end by the calendar: {law}': 'vanaf {day} zonder einde volgens de kalender: {law}',
  'a closing day of the court': 'sluitingsdag van het gerecht',
  Sunday: 'zondag',
  Monday: 'maandag',
  Tuesday: 'dinsdag',
  Wednesday: 'woensdag',
  Thursday: 'donderdag',
  Friday: 'vrijdag',
  Saturday: 'zaterdag',
  'a Sunday': 'zondag',
  'a Monday': 'maandag',
  'a Tuesday': 'dinsdag',
  'a Wednesday': 'woensdag',
  'a Thursday': 'donderdag',
  'a Friday': 'vrijdag',
  'a Saturday': 'zaterdag',
}
