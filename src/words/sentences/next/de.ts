// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'Production falls due soon: decide the tenant’s objection.':
    'Die Herausgabe wird bald fällig: Entscheiden Sie über den Widerspruch des Kunden.',
  'The secrecy has ended and a longer one was asked for: record what the court decided.':
    'Die Geheimhaltung ist beendet, und eine längere wurde beantragt: Halten Sie fest, was das Gericht entschied.',
  'A message came: read it and record what follows from it.':
    'Eine Nachricht kam: Lesen Sie sie und halten Sie fest, was aus ihr folgt.',
  'A message came, and one person was told alone under a secrecy, who can only answer by mail: counsel reads whether it is an objection.':
    'Eine Nachricht kam, und unter einer Geheimhaltung wurde eine einzelne Person benachrichtigt, die nur mit einer E-Mail antworten kann: Die Rechtsabteilung liest, ob es ein Widerspruch ist.',
  'A message came since the secrecy was last looked at: read whether it lengthens it.':
    'Seit zuletzt nach der Geheimhaltung gesehen wurde, kam eine Nachricht: Lesen Sie, ob sie sie verlängert.',
  'A secrecy without a stated end was counted for another half-year: look whether it still binds.':
    'Eine Geheimhaltung ohne genanntes Ende wurde für ein weiteres Halbjahr gezählt: Sehen Sie nach, ob sie noch bindet.',
  'A secrecy ends within fourteen days: check the docket for an extension.':
    'Eine Geheimhaltung endet binnen vierzehn Tagen: Prüfen Sie das Gerichtsregister auf eine Verlängerung.',
  'A second person approves that the customer is not asked first.':
    'Eine zweite Person billigt, dass der Kunde nicht zuerst gefragt wird.',
  'No mail reached the tenant: name another contact in the directory, or send the notice by post and record it.':
    'Keine E-Mail hat den Kunden erreicht: Nennen Sie im Verzeichnis einen weiteren Kontakt, oder senden Sie die Benachrichtigung per Post und halten Sie das fest.',
  'No mail reached the tenant: send the notice by post and record it.':
    'Keine E-Mail hat den Kunden erreicht: Senden Sie die Benachrichtigung per Post und halten Sie das fest.',
  'The tenant answered: read it and say what follows from it.':
    'Der Kunde hat geantwortet: Lesen Sie die Antwort, und sagen Sie, was daraus folgt.',
  'The tenant has gone to court: record its challenge, or say what follows from it.':
    'Der Kunde hat ein Gericht angerufen: Halten Sie seine Anfechtung fest, oder sagen Sie, was daraus folgt.',
  'Read the paper for secrecy.': 'Lesen Sie das Schreiben auf Geheimhaltung.',
  'A second person confirms the secrecy reading.':
    'Eine zweite Person bestätigt die Lesart zur Geheimhaltung.',
  'Whether the tenant may be told is not clear: decide it.':
    'Ob der Kunde benachrichtigt werden darf, ist nicht klar: Entscheiden Sie es.',
  'Tell the tenant, with its copy.': 'Benachrichtigen Sie den Kunden, mit seiner Kopie.',
  'The law’s answer forbids notice and the reading found nothing: read the paper again.':
    'Die Antwort des Rechts verbietet die Benachrichtigung, und die Lesart fand nichts: Lesen Sie das Schreiben noch einmal.',
  'The term cuts the tenant’s window: ask the authority for more time.':
    'Die Frist verkürzt die Widerspruchsfrist des Kunden: Bitten Sie die Behörde um mehr Zeit.',
  'Decide the tenant’s objection.': 'Entscheiden Sie über den Widerspruch des Kunden.',
  'Counsel upheld the objection: decide these lines anew.':
    'Die Rechtsabteilung gab dem Widerspruch statt: Entscheiden Sie diese Zeilen neu.',
  'The tenant’s window to object is open.': 'Die Widerspruchsfrist des Kunden läuft.',
  'A package went out after its authorisation was revoked: say what is done about it.':
    'Ein Paket ging hinaus, nachdem seine Freigabe widerrufen war: Sagen Sie, was daraufhin geschieht.',
  'Filed as not a demand.': 'Als kein Ersuchen abgelegt.',
  'Production falls due and nothing suspends it: produce, obtain a stay, or decide to risk contempt.':
    'Die Herausgabe wird fällig, und nichts setzt sie aus: herausgeben, eine Aussetzung erwirken oder entscheiden, Zwangsmittel zu riskieren.',
  'The docket says that the secrecy was lifted: read the order, and record its end.':
    'Im Gerichtsregister steht, dass die Geheimhaltung aufgehoben wurde: Lesen Sie den Beschluss und halten Sie das Ende fest.',
  'The challenge of the secrecy was granted: record its end.':
    'Der Anfechtung der Geheimhaltung wurde stattgegeben: Halten Sie ihr Ende fest.',
  'Answered in the system before this one; the tenant is told when secrecy ends.':
    'Im vorigen System beantwortet; der Kunde wird benachrichtigt, wenn die Geheimhaltung endet.',
  'A challenge is open: its ruling or withdrawal is awaited.':
    'Eine Anfechtung ist offen: Ihre Entscheidung oder Rücknahme steht aus.',
  'Say whether this is a paper of national security: until then only the people named see it.':
    'Sagen Sie, ob dies ein Schreiben der nationalen Sicherheit ist: Bis dahin sehen es nur die benannten Personen.',
  'Confirm what the paper says.': 'Bestätigen Sie, was das Schreiben sagt.',
  'Check who sent it.': 'Prüfen Sie, wer es gesandt hat.',
  'Call back through the directory; not by who took it in.':
    'Rufen Sie über das Verzeichnis zurück; nicht, wer es angenommen hat.',
  'Look up the accounts.': 'Schlagen Sie die Konten nach.',
  'The gate is looking up the accounts.': 'Die Schleuse schlägt die Konten nach.',
  'The gate is setting apart what the paper asks for.': 'Die Schleuse sichert, was das Schreiben verlangt.',
  'An emergency is claimed: record who is in danger, of what, and the least that helps.':
    'Ein Notfall wird geltend gemacht: Halten Sie fest, wer in Gefahr ist, wovor, und das Mindeste, das hilft.',
  'Call the officer’s supervisor on the directory’s number; not by who recorded the danger.':
    'Rufen Sie die vorgesetzte Person unter der Nummer des Verzeichnisses an; nicht, wer die Gefahr festgehalten hat.',
  'Ask the law.': 'Fragen Sie das Recht.',
  'The call-back was denied: release nothing.': 'Der Rückruf wurde verneint: Geben Sie nichts heraus.',
  'Decide {x} open line.':
    '{x, plural, one {Entscheiden Sie # offene Zeile.} other {Entscheiden Sie # offene Zeilen.}}',
  'Decide {x} open lines.':
    '{x, plural, one {Entscheiden Sie # offene Zeile.} other {Entscheiden Sie # offene Zeilen.}}',
  'Set apart what the paper asks for, then ask the agency to go to the customer.':
    'Sichern Sie, wonach das Schreiben fragt, und bitten Sie dann die Behörde, sich an den Kunden zu wenden.',
  'Ask the agency to go to the customer: send the letter.':
    'Bitten Sie die Behörde, sich an den Kunden zu wenden: Senden Sie den Brief.',
  'The agency was asked to go to the customer.': 'Die Behörde wurde gebeten, sich an den Kunden zu wenden.',
  'The agency came back to us: decide the redirected lines.':
    'Die Behörde kam auf uns zurück: Entscheiden Sie die verwiesenen Zeilen.',
  'The officer fetches the package.': 'Die Behörde ruft das Paket ab.',
  'Prepare the authorisation.': 'Bereiten Sie die Freigabe vor.',
  'Two people sign.': 'Zwei Personen unterschreiben.',
  'A second person signs.': 'Eine zweite Person unterschreibt.',
  'The gate refused: revoke and prepare anew.':
    'Die Schleuse hat abgelehnt: Widerrufen Sie, und bereiten Sie neu vor.',
  'The gate waits for the log, then collects.':
    'Die Schleuse wartet auf das öffentliche Protokoll, dann erhebt sie.',
  'The custodian signs the certificate.': 'Die Datenverwahrung unterschreibt die Bescheinigung.',
  'The gate seals the package.': 'Die Schleuse versiegelt das Paket.',
  'Waiting for the log, then the package goes out.':
    'Warten auf das öffentliche Protokoll, dann geht das Paket hinaus.',
  'Close and count it.': 'Schließen Sie es ab, und zählen Sie es.',
  'Close and count it once the answer is out: no letter has told the agency what was decided.':
    'Schließen Sie es ab, und zählen Sie es, sobald die Antwort hinausgegangen ist: Noch kein Schreiben hat der Behörde gesagt, was entschieden wurde.',
  'The agency withdrew it: close and count it.':
    'Die Behörde hat es zurückgenommen: Schließen und zählen Sie es.',
  'The agency withdrew it, and a challenge is open: record how it ended.':
    'Die Behörde hat es zurückgenommen, und eine Anfechtung ist offen: Halten Sie fest, wie sie endete.',
  'The agency withdrew it: let go what was set apart, then close and count it.':
    'Die Behörde hat es zurückgenommen: Geben Sie frei, was gesondert gesichert wurde, dann schließen und zählen Sie es.',
  'The agency withdrew it: confirm what the paper says, so that it is counted.':
    'Die Behörde hat es zurückgenommen: Bestätigen Sie, was im Schreiben steht, damit es gezählt wird.',
  'Closed; process has to follow the emergency. The authority is reminded by itself.':
    'Abgeschlossen; dem Notfall muss ein Verfahren folgen. Die Behörde wird von selbst erinnert.',
  'Closed; the late notice goes out, by itself if it can.':
    'Abgeschlossen; die späte Benachrichtigung geht hinaus, wenn möglich von selbst.',
  'Closed; a tenant is told when secrecy ends.':
    'Abgeschlossen; ein Kunde wird benachrichtigt, wenn die Geheimhaltung endet.',
  'Closed; the officer has not fetched it yet.': 'Abgeschlossen; die Behörde hat es noch nicht abgerufen.',
  'Closed and counted.': 'Abgeschlossen und gezählt.',
  'It needs two people’s signatures and the log’s proof.':
    'Es braucht die Unterschriften zweier Personen und den Nachweis des öffentlichen Protokolls.',
  'Filed as not a demand: another person looks at it once more.':
    'Als kein Ersuchen abgelegt: Eine andere Person sieht es noch einmal an.',
  'The answer is out and the challenge of the other lines has ended: take in what the court orders as a new demand and link it.':
    'Die Antwort ist hinaus, und die Anfechtung der übrigen Zeilen ist beendet: Nehmen Sie auf, was das Gericht anordnet, als neues Ersuchen und verknüpfen Sie es.',
  'Lines are decided as challenged and nothing stands behind them: file the challenge, or decide them anew.':
    'Zeilen sind als angefochten entschieden, und nichts steht dahinter: Reichen Sie die Anfechtung ein, oder entscheiden Sie sie neu.',
  'Lines are decided as challenged, and nothing stands behind them.':
    'Zeilen sind als angefochten entschieden, und nichts steht dahinter.',
  'Take in what the court orders as a new demand and link it, or decide them anew.':
    'Nehmen Sie auf, was das Gericht anordnet, als neues Ersuchen und verknüpfen Sie es, oder entscheiden Sie die Zeilen neu.',
  'File the challenge, or decide them anew.': 'Reichen Sie die Anfechtung ein, oder entscheiden Sie sie neu.',
  'More is to leave than the tenant was told: tell it again, with its copy.':
    'Es soll mehr herausgegeben werden, als dem Kunden mitgeteilt wurde: Benachrichtigen Sie ihn erneut, mit seiner Kopie.',
  'More is to leave and an order forbids to say who asks: tell the tenant without that name, have it lifted, or decide these lines as it was told.':
    'Es soll mehr herausgegeben werden, und eine Anordnung verbietet zu sagen, wer anfragt: Benachrichtigen Sie den Kunden ohne diesen Namen, lassen Sie sie aufheben, oder entscheiden Sie diese Zeilen so, wie es ihm mitgeteilt wurde.',
  'An order of a part keeps the tenant from being told that more is to leave: have it lifted, or decide these lines as it was told.':
    'Eine Anordnung über einen Teil verhindert, dem Kunden mitzuteilen, dass mehr herausgegeben werden soll: Lassen Sie sie aufheben, oder entscheiden Sie diese Zeilen so, wie es ihm mitgeteilt wurde.',
  'Here the authority tells the customer: record the law’s silence as a secrecy by statute.':
    'Hier benachrichtigt die Behörde den Kunden: Halten Sie das Schweigegebot des Rechts als gesetzliche Geheimhaltung fest.',
  'The notice is held for now, and nothing leaves before it is out.':
    'Die Benachrichtigung wird noch zurückgehalten, und bevor sie hinaus ist, wird nichts herausgegeben.',
  'A person looks at the tenant’s copy first, or makes it by hand: then tell it.':
    'Eine Person sieht zuerst die Kopie für den Kunden durch oder fertigt sie von Hand: Dann benachrichtigen Sie ihn.',
  'Call back and compare the words of the officer’s key: nothing is sealed to a key that nobody read out.':
    'Rufen Sie zurück und vergleichen Sie die Wörter des Schlüssels: Nichts wird für einen Schlüssel versiegelt, den niemand vorgelesen hat.',
  'The tenant objects, and nothing of its data is to leave: read it, so that it is told.':
    'Der Kunde widerspricht, und von seinen Daten soll nichts herausgegeben werden: Lesen Sie den Widerspruch, damit er es erfährt.',
  'A notice still waits for the court’s answer to a longer secrecy: look into the docket, or ask the court, and record what it decided.':
    'Eine Benachrichtigung wartet noch auf die Antwort des Gerichts zu einer längeren Geheimhaltung: Sehen Sie im Gerichtsregister nach, oder fragen Sie das Gericht, und halten Sie fest, was es entschieden hat.',
  'The secrecy has ended and a longer one was asked for: look into the docket for the court’s answer.':
    'Die Geheimhaltung ist zu Ende, und eine längere wurde beantragt: Sehen Sie im Gerichtsregister nach, was das Gericht geantwortet hat.',
  'A notice waits for the court’s answer to a longer secrecy; the docket is looked into again on the day that stands here.':
    'Eine Benachrichtigung wartet auf die Antwort des Gerichts zu einer längeren Geheimhaltung; an dem Tag, der hier steht, wird wieder im Gerichtsregister nachgesehen.',
  'The record of the system before this one says that a tenant was told, or is the authority’s to tell: another person looks.':
    'Nach der Aufzeichnung des früheren Systems ist ein Kunde benachrichtigt, oder die Behörde tut es: Eine andere Person prüft es.',
  'No customer of ours is known to be concerned yet.': 'Noch ist kein Kunde bekannt, den es betrifft.',
  'The look-up of the accounts says who is.': 'Die Suche nach den Konten zeigt, wer es ist.',
  'Prepare it, and have two other people sign it.':
    'Bereiten Sie sie vor, und lassen Sie zwei andere Personen unterschreiben.',
  'Somebody has said that a secrecy ended before its time: another person looks at it and confirms.':
    'Jemand hat gesagt, dass eine Geheimhaltung vor ihrer Zeit endete: Eine andere Person sieht es sich an und bestätigt es.',
  'Nobody asks for what was set apart any more: let it go, then close and count it.':
    'Das Gesicherte verlangt niemand mehr: Geben Sie es frei, dann schließen Sie ab und zählen.',
  'What was set apart is still kept, because the gate could not let it go: see to it at the source, and record its end.':
    'Was gesichert wurde, ist noch gesichert, weil die Schleuse es nicht freigeben konnte: Erledigen Sie es an der Quelle, und halten Sie das Ende fest.',
  'The term to appeal a ruling ends: record the appeal, or that there is none.':
    'Die Rechtsmittelfrist endet: Halten Sie das Rechtsmittel fest, oder dass es keines gibt.',
  'The day of a hearing is over: record that it was held, its new day, or what was ruled.':
    'Der Tag einer Verhandlung ist vorbei: Halten Sie fest, dass sie stattfand, ihren neuen Tag oder was entschieden wurde.',
  'The stay of a court ends soon: record a longer one, or production goes on after its last day.':
    'Die Aussetzung durch ein Gericht endet bald: Halten Sie eine längere fest, oder die Herausgabe geht nach ihrem letzten Tag weiter.',
  'The last day to challenge is near and nothing is filed: file it, or let the day pass.':
    'Der letzte Tag für eine Anfechtung ist nah, und nichts ist eingelegt: Legen Sie sie ein, oder lassen Sie den Tag verstreichen.',
  'The law names somebody whom the notice does not reach: have them told, or say why not.':
    'Das Gesetz nennt jemanden, den die Benachrichtigung nicht erreicht: Lassen Sie benachrichtigen, oder sagen Sie, warum nicht.',
  'A tenant consented: verify it by a second piece of evidence. Otherwise what it names stays declined.':
    'Ein Kunde hat eingewilligt: Prüfen Sie das mit einem zweiten Nachweis. Sonst bleibt abgelehnt, was die Einwilligung nennt.',
}
