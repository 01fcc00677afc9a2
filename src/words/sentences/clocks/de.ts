// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'a second person looks at what was filed as not a demand':
    'eine zweite Person sieht an, was als kein Ersuchen abgelegt wurde',
  'the emergency waits for its answer': 'der Notfall wartet auf seine Antwort',
  'the process after the emergency is due: the authority is reminded':
    'das Verfahren nach dem Notfall ist fällig: die Behörde wird erinnert',
  'it is recorded that no process followed the emergency':
    'es wird festgehalten, dass dem Notfall kein Verfahren folgte',
  'the order is overdue': 'die Anordnung ist überfällig',
  'the term of the paper ends': 'die Frist des Schreibens endet',
  'a hold brought in from the other system ends': 'eine aus dem anderen System übernommene Sperre endet',
  'counsel decides: produce, obtain a stay, or risk contempt':
    'die Rechtsabteilung entscheidet: herausgeben, eine Aussetzung erwirken oder Zwangsmittel riskieren',
  'counsel files the challenge that was decided, or decides otherwise':
    'die Rechtsabteilung reicht die beschlossene Anfechtung ein oder entscheidet anders',
  'the agency has not answered the redirect: its lines are decided again':
    'die Behörde hat auf die Verweisung nicht geantwortet: ihre Zeilen werden neu entschieden',
  'the enforcing authority’s time is over: what was ordered leaves':
    'die Zeit der Vollstreckungsbehörde ist um: was angeordnet ist, geht hinaus',
  'the extension in writing ends': 'die schriftliche Verlängerung endet',
  'the tenant has to be told': 'der Kunde ist zu benachrichtigen',
  'the tenant has to be told that more is to leave':
    'dem Kunden ist mitzuteilen, dass mehr herausgegeben werden soll',
  'the late notice has to be out, or counsel sends it':
    'die späte Benachrichtigung muss hinaus sein, sonst sendet sie die Rechtsabteilung',
  'the notice goes to another contact if nobody opened it':
    'die Benachrichtigung geht an eine andere Ansprechperson, wenn niemand sie geöffnet hat',
  'the held notice goes out': 'die zurückgehaltene Benachrichtigung geht hinaus',
  'counsel reads the tenant’s answer before production falls due':
    'die Rechtsabteilung liest die Antwort des Kunden, bevor die Herausgabe fällig wird',
  'what a redirected paper asks for is set apart, or kept for longer':
    'was ein an den Kunden verwiesenes Schreiben verlangt, wird gesichert oder länger aufbewahrt',
  'what an order has kept is set apart, or kept for longer':
    'was eine Anordnung aufbewahren lässt, wird gesichert oder länger aufbewahrt',
  'what an order has kept is let go soon, unless the authority lengthens it or asks for it':
    'was eine Anordnung aufbewahren lässt, wird bald freigegeben, wenn die Behörde sie nicht verlängert oder es verlangt',
  'the gate has let go of what was set apart, or somebody looks why not':
    'die Schleuse hat die gesicherten Daten freigegeben, oder jemand sieht nach, warum nicht',
  'counsel decides the objection before production falls due':
    'die Rechtsabteilung entscheidet über den Widerspruch, bevor die Herausgabe fällig wird',
  'the window to object ends': 'die Widerspruchsfrist endet',
  'the secrecy is counted for the next half-year': 'die Geheimhaltung zählt für das nächste Halbjahr',
  'the law’s own prohibition ends and the notice goes out':
    'das eigene Verbot des Gesetzes endet, und die Benachrichtigung geht hinaus',
  'secrecy ends and the notice goes out': 'die Geheimhaltung endet, und die Benachrichtigung geht hinaus',
  'the docket is checked for an extension': 'das Gerichtsregister wird auf eine Verlängerung geprüft',
  'secrecy of a part ends and the rest is told':
    'die Geheimhaltung eines Teils endet, und der Rest wird mitgeteilt',
  'the authorisation expires': 'die Freigabe läuft ab',
  'the download expires': 'der Abruf läuft ab',
  'the docket is looked into for the court’s answer to a longer secrecy':
    'im Gerichtsregister wird nach der Antwort des Gerichts zu einer längeren Geheimhaltung gesehen',
  'counsel looks for the court’s answer to a longer secrecy, which still holds a notice':
    'die Rechtsabteilung sucht die Antwort des Gerichts zu einer längeren Geheimhaltung, die noch eine Benachrichtigung aufhält',
  'the day of the hearing is over: counsel records what became of it':
    'der Tag der Verhandlung ist vorbei: die Rechtsabteilung hält fest, was aus ihr wurde',
  'the term to appeal a ruling ends: counsel records an appeal, or that there is none':
    'die Rechtsmittelfrist endet: die Rechtsabteilung hält ein Rechtsmittel fest, oder dass es keines gibt',
  'the stay of a court ends soon: counsel has it lengthened, or production goes on':
    'die Aussetzung durch ein Gericht endet bald: die Rechtsabteilung lässt sie verlängern, oder die Herausgabe geht weiter',
  'the last day of a stay is over: nothing suspends production any more':
    'der letzte Tag einer Aussetzung ist vorbei: nichts setzt die Herausgabe mehr aus',
  'the last day to challenge is near and nothing is filed: counsel files it, or it passes':
    'der letzte Tag für eine Anfechtung ist nah, und nichts ist eingelegt: die Rechtsabteilung legt sie ein, oder der Tag verstreicht',
  'a consent that nobody verified counts for nothing: what it names stays declined':
    'eine Einwilligung, die niemand geprüft hat, zählt nicht: was sie nennt, bleibt abgelehnt',
  'a longer secrecy that nobody has confirmed holds nothing any more':
    'eine längere Geheimhaltung, die niemand bestätigt hat, hält nichts mehr an',
}
