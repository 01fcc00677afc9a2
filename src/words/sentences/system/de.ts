// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'Say who you are': 'Sagen, wer Sie sind',
  '{name}; legal entities: {entities}, services: {services}':
    '{name}; Rechtsträger: {entities}, Dienste: {services}',
  'still as the form came: {fields}': 'noch wie im Formular vorgegeben: {fields}',
  'Fill in legal entities, services, addresses and languages: letters are written from them.':
    'Füllen Sie Rechtsträger, Dienste, Adressen und Sprachen aus: Daraus werden Schreiben verfasst.',
  'Two administrators, each with a passkey': 'Zwei Administratoren, jeder mit einem Passkey',
  '{n} with a passkey': '{n} mit Passkey',
  'Add a second one: a lost passkey comes back only by two.':
    'Fügen Sie einen zweiten hinzu: Ein verlorener Passkey kommt nur durch zwei zurück.',
  'An analyst and counsel with passkeys': 'Bearbeitung und Rechtsabteilung mit Passkeys',
  'analysts: {analysts}, counsel: {counsel}': 'Bearbeitung: {analysts}, Rechtsabteilung: {counsel}',
  'Add them, and give each the link for their passkey.':
    'Fügen Sie sie hinzu und geben Sie allen den Link für ihren Passkey.',
  'Two approvers with passkeys of the approval page': 'Zwei Freigebende mit Passkeys der Freigabeseite',
  'approvers: {approvers}, with a passkey there: {n}':
    'Freigebende: {approvers}, davon mit Passkey dort: {n}',
  'Nothing leaves without two. Give each a link for the approval page.':
    'Ohne zwei geht nichts hinaus. Geben Sie beiden einen Link für die Freigabeseite.',
  'Their keys pinned at the gate': 'Ihre Schlüssel an der Schleuse hinterlegt',
  'the gate’s pin file is kept elsewhere': 'die Pin-Datei der Schleuse liegt anderswo',
  '{n} pinned': '{n} hinterlegt',
  'Each saves a file when making the passkey, and reads eight words to the gate’s keeper, who pins it; analysts too. Who missed that gets a new link.':
    'Jede speichert beim Einrichten des Passkeys eine Datei und liest der für die Schleuse zuständigen Person acht Wörter vor, die sie dann hinterlegt; auch wer bearbeitet. Wer das versäumt hat, bekommt einen neuen Link.',
  'Mail leaves': 'E-Mail geht hinaus',
  'the outgoing server took the last test': 'der Ausgangsserver hat den letzten Test angenommen',
  'no test was taken yet': 'noch wurde kein Test angenommen',
  'Send yourself a test: notices and letters go by mail.':
    'Senden Sie sich einen Test: Benachrichtigungen und Schreiben gehen per E-Mail.',
  'Your customers, each with a contact': 'Ihre Kunden, jeder mit einer Ansprechperson',
  'tenants: {tenants}, with a contact: {n}': 'Kunden: {tenants}, davon mit Ansprechperson: {n}',
  'Import them, or let your own system keep them by a token: who has no contact cannot be told.':
    'Importieren Sie sie, oder lassen Sie Ihr eigenes System sie mit einem Token pflegen: Wer keine Ansprechperson hat, kann nicht benachrichtigt werden.',
  'Authorities that you know': 'Behörden, die Sie kennen',
  '{n} in the directory': '{n} im Verzeichnis',
  'Add those that you have verified, with a number to call back that no paper gave you; a whole list comes as a file (docs/operate.md, People).':
    'Tragen Sie die überprüften ein, mit einer Rückrufnummer, die aus keinem Schreiben stammt; eine ganze Liste kommt als Datei (docs/operate.md, People).',
  'The systems that hold customer data': 'Die Systeme, die Kundendaten halten',
  'declared where the gate is kept': 'dort angegeben, wo die Schleuse liegt',
  '{n} declared': '{n} angegeben',
  'Declare them in the gate’s folder, then restart the gate (docs/operate.md, sources.json).':
    'Geben Sie sie im Ordner der Schleuse an und starten Sie die Schleuse neu (docs/operate.md, sources.json).',
  'Law packs adopted by a lawyer of yours': 'Rechtspakete, von Ihrem Juristen übernommen',
  'a demo answers without': 'eine Demo antwortet ohne',
  '{n} adopted': '{n} übernommen',
  'Counsel in your employ reads a pack and adopts it: until then it answers nothing “sufficient”.':
    'Ein bei Ihnen angestellter Jurist liest ein Paket und übernimmt es: Bis dahin antwortet es nie „genügt“.',
  'The seal identity kept offline': 'Die Siegel-Identität offline verwahrt',
  'not on this machine': 'nicht auf dieser Maschine',
  'still in the data directory': 'noch im Datenverzeichnis',
  'Copy {file} to two media in two safes, compare, then delete it here.':
    'Kopieren Sie {file} auf zwei Datenträger in zwei Tresoren, vergleichen Sie und löschen Sie sie dann hier.',
  'A backup': 'Eine Sicherung',
  'one was made': 'eine wurde gemacht',
  'none yet': 'noch keine',
  'Make one now and daily, onto another machine; keep the keys apart.':
    'Machen Sie jetzt eine und dann täglich, auf eine andere Maschine; verwahren Sie die Schlüssel getrennt.',
  'The first demand': 'Das erste Ersuchen',
  'it came': 'es ist da',
  'none came yet': 'noch kam keines',
  'Have somebody of the desk upload a paper, or send one by mail to the intake address.':
    'Lassen Sie jemanden vom Arbeitsplatz ein Schreiben hochladen oder senden Sie eines per E-Mail an die Eingangsadresse.',
  database: 'Datenbank',
  log: 'Protokoll',
  witness: 'Zeuge',
  worker: 'Hintergrunddienst',
  gate: 'Schleuse',
  up: 'läuft',
  'runs elsewhere': 'läuft anderswo',
  'did not answer in time': 'hat nicht rechtzeitig geantwortet',
  'failed ({error})': 'gescheitert ({error})',
  'no tick for too long': 'zu lange kein Takt',
  'a checkpoint waits to be published: the log says for whom':
    'ein Prüfpunkt wartet auf Veröffentlichung: Das Protokoll sagt, auf wen',
  'not running: its own log says why': 'läuft nicht: Das eigene Protokoll sagt, warum',
  'no new checkpoint for too long': 'zu lange kein neuer Prüfpunkt',
  'Look whether PostgreSQL runs and has room; Duly ends and starts again with it.':
    'Sehen Sie nach, ob PostgreSQL läuft und Platz hat; Duly endet und startet mit ihm.',
  'Look at the lines of part "log" in Duly’s own log: they say what the checkpoint waits for.':
    'Sehen Sie die Zeilen des Teils "log" in Dulys eigenem Protokoll an: Sie sagen, worauf der Prüfpunkt wartet.',
  'It is started again by itself. If it stays down, its lines in Duly’s log say why.':
    'Er startet von selbst neu. Bleibt er aus, sagen seine Zeilen in Dulys Protokoll, warum.',
  'Start the part "worker": papers are not read and mail is not sent without it.':
    'Starten Sie den Teil "worker": Ohne ihn werden Schreiben nicht gelesen und E-Mails nicht gesendet.',
  'Its own log says why. After exit status 70 look at its journal before it is started again.':
    'Ihr eigenes Protokoll sagt, warum. Sehen Sie nach Endestatus 70 ihr Journal an, bevor Sie sie neu starten.',
  'Look at Duly’s own log.': 'Sehen Sie Dulys eigenes Protokoll an.',
  'log ticks': 'Takte des Protokolls',
  'no log is open yet': 'noch ist kein Protokoll eröffnet',
  'Start the part "sequencer".': 'Starten Sie den Teil "sequencer".',
  '{origin}: {size} leaves, last tick {age} s ago': '{origin}: Einträge: {size}, letzter Takt vor {age} s',
  'Nothing is collected or released until it ticks: start the part "sequencer".':
    'Bis es taktet, wird nichts erhoben oder herausgegeben: Starten Sie den Teil "sequencer".',
  mail: 'E-Mail',
  '{waiting} are tried again, {failed} failed for good':
    'erneut versucht: {waiting}, endgültig gescheitert: {failed}',
  'nothing is stuck; out by {host}': 'nichts steckt fest; hinaus über {host}',
  'Send a test from Mail: it shows what the outgoing server answers.':
    'Senden Sie unter E-Mail einen Test: Er zeigt, was der Ausgangsserver antwortet.',
  'Failed notices stand at their demands; the desk tells another contact.':
    'Gescheiterte Benachrichtigungen stehen bei ihren Ersuchen; der Arbeitsplatz benachrichtigt eine andere Ansprechperson.',
  'wake-ups': 'Weckaufträge',
  'none waits': 'keiner wartet',
  '{n} wait, the oldest since {age} s': '{n} warten, der älteste seit {age} s',
  'The workers do not keep up or do not run: look at the part "worker".':
    'Die Hintergrunddienste kommen nicht nach oder laufen nicht: Sehen Sie nach dem Teil "worker".',
  clocks: 'Uhren',
  'this machine and the database agree': 'diese Maschine und die Datenbank gehen gleich',
  'this machine and the database are {n} s apart':
    'diese Maschine und die Datenbank liegen {n} s auseinander',
  'Keep both machines by NTP: terms run by this one, accesses of staff end by that one.':
    'Halten Sie beide Maschinen mit NTP: Fristen laufen nach dieser, Zugriffe der Mitarbeiter enden nach jener.',
  'last backup': 'letzte Sicherung',
  'none was made by this release': 'mit dieser Version wurde keine gemacht',
  '{at}, {hours} h ago': '{at}, vor {hours} h',
  'Run "bin/duly backup --out DIR", daily, onto another machine.':
    'Führen Sie "bin/duly backup --out DIR" aus, täglich, auf eine andere Maschine.',
  'disk space': 'Speicherplatz',
  '{n} GiB free': '{n, number, ::.0} GiB frei',
  'Make room: papers can hardly be taken in.':
    'Schaffen Sie Platz: Schreiben können kaum noch angenommen werden.',
  'Make room before papers are refused.': 'Schaffen Sie Platz, bevor Schreiben abgewiesen werden.',
  permissions: 'Dateirechte',
  'keys, gate and witness are closed to other users':
    'Schlüssel, Schleuse und Zeuge sind für andere Benutzer geschlossen',
  'open to other users: {files}': 'für andere Benutzer offen: {files}',
  'Run chmod 600 on them; think of them as stolen.':
    'Führen Sie chmod 600 darauf aus; betrachten Sie sie als gestohlen.',
  'seal identity': 'Siegel-Identität',
  'kept elsewhere': 'anderswo verwahrt',
  'lies in the data directory, as in every demo': 'liegt im Datenverzeichnis, wie in jeder Demo',
  'still lies in the data directory': 'liegt noch im Datenverzeichnis',
  'Move {file} offline, then delete it here.': 'Bringen Sie {file} offline und löschen Sie sie dann hier.',
  taken: 'angenommen',
  'the address may not be reached': 'die Adresse darf nicht erreicht werden',
  'the receiver answered {status}': 'der Empfänger antwortete {status}',
  'the receiver cannot be reached': 'der Empfänger ist nicht erreichbar',
  'the webhook was ended': 'der Webhook wurde beendet',
  'the English text does not parse': 'der englische Text lässt sich nicht lesen',
  'does not parse as ICU MessageFormat': 'lässt sich nicht als ICU MessageFormat lesen',
  'lacks {what}': 'es fehlt {what}',
  'has {what}, which the English text does not have': 'hat {what}, was der englische Text nicht hat',
  '{what} has no form “{form}”': '{what} hat keine Form „{form}“',
  'says “{word}”': 'sagt „{word}“',
  'is the English text': 'ist der englische Text',
  'is more than twice as long as the English text': 'ist mehr als doppelt so lang wie der englische Text',
}
