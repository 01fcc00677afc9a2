// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  '{name} reaches {category}: {law}': '{name} erfasst {category}. {law}',
  '{name} does not reach {category}: {law}': '{name} erfasst {category} nicht. {law}',
  '{name} does not by itself settle {category}: {law}':
    '{name} entscheidet für sich allein nicht über {category}. {law}',
  '{name} must be issued by: {law}. The paper names {bodies}.':
    '{name} muss ausgestellt sein durch: {law}. Das Schreiben nennt: {bodies}.',
  '{name} is issued by: {law}. The stated body "{body}" names no body of that kind.':
    '{name} wird ausgestellt durch: {law}. Die angegebene Stelle „{body}“ bezeichnet keine solche Stelle.',
  '{name} in the wording read applies from {day}; the paper of {received} is older.':
    '{name} gilt in der gelesenen Fassung ab {day}; das Schreiben vom {received} ist älter.',
  '{name} in the wording read applies from {day}; the paper of {received} is older and an earlier wording may have carried it.':
    '{name} gilt in der gelesenen Fassung ab {day}; das Schreiben vom {received} ist älter, und eine frühere Fassung mag es getragen haben.',
  'The law behind {name} ended on {day}; the paper came on {received}.':
    'Das Recht hinter {name} endete am {day}; das Schreiben kam am {received}.',
  'The law behind {name} ended on {day}; the paper came on {received} and only a savings rule could carry it.':
    'Das Recht hinter {name} endete am {day}; das Schreiben kam am {received}, und nur eine Übergangsvorschrift könnte es tragen.',
  'What the pack says about {name} rests on no source that was read: counsel decides.':
    'Was die Regelsammlung zu {name} sagt, beruht auf keiner gelesenen Quelle: die Rechtsabteilung entscheidet.',
  '{name} names no category of data and yields none.':
    '{name} nennt keine Datenkategorie und gibt keine her.',
  '{name} names no category of data: what is asked for must be known first.':
    '{name} nennt keine Datenkategorie: zuerst muss bekannt sein, was verlangt wird.',
  '{law} The period ended on {day}.': '{law} Die Frist endete am {day}.',
  'The paper asks for {asked} days; the law gives {given} ({law}).':
    'Das Schreiben verlangt {asked} Tage; das Gesetz gibt {given} ({law}).',
  'It is not known yet how long this lasts ({law}).':
    'Es ist noch nicht bekannt, wie lange dies dauert ({law}).',
  'not stated': 'nicht angegeben',
  'This holds unless an exception that is still open takes it away: {law}':
    'Dies gilt, wenn keine noch offene Ausnahme es aufhebt. {law}',
  'the pack records nothing.': 'die Regelsammlung vermerkt nichts.',
  'The pack does not say.': 'Die Regelsammlung sagt es nicht.',
  'The account belongs to an organisation. Please ask it first.':
    'Das Konto gehört einer Organisation. Bitte fragen Sie zuerst sie.',
  'The law permits us to give this in an emergency, which the authority’s supervisor has confirmed. It does not require it.':
    'Das Gesetz erlaubt uns, dies in einem Notfall herauszugeben, den die vorgesetzte Stelle der Behörde bestätigt hat. Es verlangt es nicht.',
  'Our customer has consented to this. The law does not require it.':
    'Unser Kunde hat dem zugestimmt. Das Gesetz verlangt es nicht.',
  'The law permits us to give this and does not require it. We decline what no law requires.':
    'Das Gesetz erlaubt uns, dies herauszugeben, und verlangt es nicht. Was kein Gesetz verlangt, lehnen wir ab.',
  'We hold no records that answer this.': 'Wir haben keine Aufzeichnungen, die darauf antworten.',
  'named by the facts: {day}': 'in den Angaben genannt: {day}',
  'the day is not known: ask for it': 'Der Tag ist nicht bekannt: danach fragen',
  'no number of days in the law: use the date on the paper':
    'Das Gesetz nennt keine Zahl von Tagen: das Datum auf dem Schreiben gilt',
  'the day it starts with is not known: ask for it':
    'Der Tag, mit dem es beginnt, ist nicht bekannt: danach fragen',
  'starts with {day}, which is not counted ({cite})': 'beginnt mit dem {day}, der nicht mitzählt ({cite})',
  'starts with {day}, not counted': 'beginnt mit dem {day}, der nicht mitzählt',
  '{n} days later: {day}, {weekday}': '{n} Tage später: {day}, {weekday}',
  '{n} days later: {day} ({cite})': '{n} Tage später: {day} ({cite})',
  '{n} months later: {day}, {weekday}': '{n} Monate später: {day}, {weekday}',
  '{n} working days later: {day}, {weekday}': '{n} Arbeitstage später: {day}, {weekday}',
  '{n} hours run from the time of receipt, which is not known: ask for it':
    '{n} Stunden laufen ab dem Zeitpunkt des Eingangs, der nicht bekannt ist: danach fragen',
  '{n} hours after {from}, nights and holidays included ({cite})':
    '{n} Stunden nach {from}, Nächte und Feiertage eingeschlossen ({cite})',
  '{day} is {off}: not counted': '{day} ({off}): zählt nicht mit',
  '{day} is {off}: moves to {next}': '{day} ({off}): verschiebt sich auf {next}',
  'extended on {day}: {n} more days, to {end} ({law})':
    'am {day} verlängert: {n} weitere Tage, bis {end} ({law})',
  'from {day} without an end by the calendar: {law}': 'ab {day} kein Ende nach dem Kalender: {law}',
  'a closing day of the court': 'Schließtag des Gerichts',
  Sunday: 'Sonntag',
  Monday: 'Montag',
  Tuesday: 'Dienstag',
  Wednesday: 'Mittwoch',
  Thursday: 'Donnerstag',
  Friday: 'Freitag',
  Saturday: 'Samstag',
  'a Sunday': 'Sonntag',
  'a Monday': 'Montag',
  'a Tuesday': 'Dienstag',
  'a Wednesday': 'Mittwoch',
  'a Thursday': 'Donnerstag',
  'a Friday': 'Freitag',
  'a Saturday': 'Samstag',
}
