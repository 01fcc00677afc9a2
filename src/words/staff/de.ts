// German.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  mentioned: 'Sie wurden genannt',
  'mentioned.text': 'Sie wurden am Bearbeitungsplatz genannt.',
  offered: 'Eine Übergabe wartet auf Sie',
  'offered.text': 'Am Bearbeitungsplatz wartet eine Übergabe auf Sie.',
  unsent: 'Etwas, das Sie abgesandt haben, ist nicht hinausgegangen',
  'unsent.text':
    'Etwas, das Sie am Bearbeitungsplatz abgesandt haben, wurde nicht gesendet. Beim Ersuchen steht, warum.',
  named: 'Etwas wartet auf Sie',
  'named.text': 'Am Bearbeitungsplatz wartet etwas, das nur wenige sehen dürfen, und Sie gehören dazu.',
  'news.last': 'Worum es geht, steht dort und nicht in dieser E-Mail.',
  page: 'Sie werden gerufen',
  'page.quiet': 'Am Bearbeitungsplatz wird jemand gebraucht.',
  'page.emergency': 'Ein Notfall ist eingegangen.',
  'page.eight_hours': 'Eine Anordnung ist binnen Stunden zu beantworten.',
  'page.due_unowned': 'Eine Anordnung wird fällig, und niemand hat sie.',
  'page.clock_unowned': 'Eine Frist löst gleich etwas aus, und niemand hat das Ersuchen.',
  'page.drill': 'Dies ist eine Probe der Bereitschaft.',
  'page.answer': 'Sagen Sie, dass Sie es übernehmen, damit niemand sonst gerufen wird:',
  greeting: 'Guten Tag, {name},',
  'enrol.subject':
    'Ihr Passkey für {place, select, desk {den Bearbeitungsplatz} other {die Freigabeseite}} von {provider}',
  'enrol.first':
    'Mit diesem Link richten Sie einen Passkey für {place, select, desk {den Bearbeitungsplatz} other {die Freigabeseite}} ein. Er gilt einmal, zwei Tage lang:',
  'enrol.last': 'Wenn Sie ihn nicht erwartet haben, öffnen Sie ihn nicht und sagen Sie es der Verwaltung.',
  'recovery.subject_own': 'Jemand will Ihre Passkeys ersetzen lassen',
  'recovery.subject': 'Eine Wiederherstellung wartet auf eine zweite Person der Verwaltung',
  'recovery.first_own':
    '{asker} will Ihre Passkeys ersetzen lassen, weil sie verloren gingen. Eine andere Person der Verwaltung muss das binnen eines Tages bestätigen. Dann enden alle jetzigen Passkeys, und ein neuer wird eingerichtet.',
  'recovery.first':
    '{asker} will die Passkeys von {person} ersetzen lassen, weil sie verloren gingen. Eine andere Person der Verwaltung muss das binnen eines Tages bestätigen. Dann enden alle jetzigen Passkeys, und ein neuer wird eingerichtet.',
  'recovery.last_own':
    'Wenn Sie sie nicht verloren haben, sagen Sie es sofort einer anderen Person der Verwaltung: Sie kann es am Bearbeitungsplatz stoppen.',
  'recovery.last':
    'Sprechen Sie mit der Person, bevor Sie bestätigen: Jemand könnte sich für sie ausgeben. Sie bestätigen oder stoppen es am Bearbeitungsplatz unter Verwaltung, Personen.',
  'done.subject': 'Ihre Passkeys wurden ersetzt',
  'done.first':
    'Zwei Personen der Verwaltung haben Ihre Passkeys ersetzt. Alle früheren sind beendet, ebenso jede Sitzung. Wer freigibt oder bearbeitet, muss den neuen Schlüssel bei der Person hinterlegen lassen, die für die Schleuse zuständig ist: Lesen Sie ihr die Wörter vor, die Sie sehen werden.',
  'done.last':
    'Wenn Sie Ihre Passkeys nicht verloren haben, rufen Sie jetzt die Verwaltung an. Was jemand freigegeben hat und noch nicht hinausgegangen ist, lässt sich stoppen.',
  'test.subject': 'Test der Mail-Einstellungen von {provider}',
  'test.first':
    'Dies ist ein Test. Die Verwaltung hat ihn vom Bearbeitungsplatz gesendet, um zu sehen, ob E-Mail hinausgeht.',
  'test.last': 'Es ist nichts zu tun.',
  'newcomer.subject': 'Ein Kontakt eines Kunden wartet auf eine zweite Person',
  'newcomer.first':
    '{asker} hat gebeten, {n, plural, one {jemanden} other {# Personen}} einzutragen, die von den Ersuchen eines Kunden unterrichtet würden und für ihn antworten. Es wartet auf eine zweite Person.',
  'newcomer.last':
    'Fragen Sie vor dem Bestätigen den Kunden auf einem Weg, den Sie kennen: Jemand könnte eine eigene Adresse eintragen. Sie bestätigen oder stoppen es am Bearbeitungsplatz unter Kunden.',
  'source_key.subject': 'Der Schlüssel eines Kunden wartet auf eine zweite Person',
  'source_key.first':
    '{asker} hat gebeten, die Konten {n, plural, one {eines Kunden} other {von # Kunden}} unter einem anderen Schlüssel in Ihren Systemen zu finden. Es wartet auf eine zweite Person.',
  'source_key.last':
    'An diesem Schlüssel sagen Ihre Quellen, wessen ein Konto ist: Mit einem falschen gehen Benachrichtigungen an eine andere Organisation, und diese erfährt nichts. Sehen Sie vor dem Bestätigen in Ihren eigenen Systemen nach. Sie bestätigen oder stoppen es am Bearbeitungsplatz unter Kunden.',
  'powers.subject': '{person} darf hier jetzt mehr',
  'powers.first': '{asker} hat {person} eine Rolle gegeben, mit der zwei Menschen einander prüfen: {roles}.',
  'powers.last':
    'Wenn Sie nicht wissen, wer das ist: Deaktivieren Sie das Konto unter Verwaltung, Personen, bevor sein Passkey benutzt wird, und fragen Sie {asker}.',
  'policy.subject': 'Eine gelockerte Richtlinie wartet auf eine zweite Person',
  'policy.first':
    '{asker} hat gebeten, eine Richtlinie dieser Installation zu lockern: wie lange ein Kunde Zeit hat, wann die Rechtsabteilung es erfährt oder wie lange Erlaubtes gilt. Es wartet auf eine zweite Person.',
  'policy.last':
    'Was es würde, lesen Sie am Bearbeitungsplatz unter Verwaltung, Einstellungen; dort bestätigen oder stoppen Sie es. Haben Sie es nicht erwartet, sprechen Sie zuerst mit der Person.',
  'tie.subject': 'Ein Kunde nennt eine Person von uns als Kontakt',
  'tie.first':
    '{tenant} nennt die Adresse von {person} unter seinen Kontakten. {person} hält sich von jetzt an aus den Ersuchen dieses Kunden heraus.',
  'tie.last':
    'Ist das falsch, oder sollte es jemanden fernhalten, beenden Sie die Bindung am Bearbeitungsplatz auf der Seite der Bindungen. Sie bleibt dann beendet.',
}
