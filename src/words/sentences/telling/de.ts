// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'The tenant was already told.': 'Der Kunde wurde bereits benachrichtigt.',
  'A secrecy still covers what the notice left out.':
    'Eine Geheimhaltung deckt noch, was die Benachrichtigung wegließ.',
  'The rest is told by itself when it ends.': 'Der Rest wird von selbst mitgeteilt, wenn sie endet.',
  'No second person has confirmed the secrecy reading.':
    'Keine zweite Person hat die Lesart zur Geheimhaltung bestätigt.',
  'Have a colleague confirm it with the passages in view.':
    'Lassen Sie sie von einer Kollegin oder einem Kollegen mit Blick auf die Stellen bestätigen.',
  'Here the authority tells the customer, and we never do.':
    'Hier benachrichtigt die Behörde den Kunden, und wir nie.',
  'Record the law’s silence as a secrecy by statute, so that the matter can go on.':
    'Halten Sie das Schweigen des Rechts als gesetzliche Geheimhaltung fest, damit der Vorgang weitergehen kann.',
  'A live prohibition forbids telling the tenant.':
    'Ein geltendes Verbot untersagt, den Kunden zu benachrichtigen.',
  'The notice leaves by itself when it ends.': 'Die Benachrichtigung geht von selbst hinaus, wenn es endet.',
  'The law’s answer forbids telling the tenant, and the reading of the paper found nothing that does.':
    'Die Antwort des Rechts verbietet, den Kunden zu benachrichtigen, und die Lesart des Schreibens fand nichts, das es tut.',
  'Read the paper again with the citation in view, or correct the facts and ask the law anew.':
    'Lesen Sie das Schreiben noch einmal mit Blick auf die Fundstelle, oder berichtigen Sie die Angaben und fragen Sie das Recht neu.',
  'More is to leave than this tenant was told, and an order forbids to say who asks.':
    'Es soll mehr herausgegeben werden, als diesem Kunden mitgeteilt wurde, und eine Anordnung verbietet zu sagen, wer anfragt.',
  'Counsel tells it without that name, has the order lifted, or decides these lines as it was told.':
    'Die Rechtsabteilung benachrichtigt ihn ohne diesen Namen, lässt die Anordnung aufheben oder entscheidet diese Zeilen so, wie es ihm mitgeteilt wurde.',
  'Whether this tenant may be told is not clear from the packs.':
    'Ob dieser Kunde benachrichtigt werden darf, geht aus den Paketen nicht klar hervor.',
  'Counsel reads the citation and sends the notice, or records the secrecy.':
    'Die Rechtsabteilung liest die Fundstelle und sendet die Benachrichtigung oder hält die Geheimhaltung fest.',
  'The agency has moved for a longer secrecy, and the court’s answer is not recorded.':
    'Die Behörde hat eine längere Geheimhaltung beantragt, und die Antwort des Gerichts ist nicht festgehalten.',
  'Record what the court decided; a longer secrecy is read as an order of its own.':
    'Halten Sie fest, was das Gericht entschied; eine längere Geheimhaltung wird als eigene Anordnung gelesen.',
  'Counsel holds this late notice for a short time.':
    'Die Rechtsabteilung hält diese späte Benachrichtigung für kurze Zeit zurück.',
  'It leaves by itself when that time is over.': 'Sie geht von selbst hinaus, wenn diese Zeit vorbei ist.',
  'Nothing is determined yet.': 'Es ist noch nichts entschieden.',
  'Determine the demand first.': 'Entscheiden Sie erst über das Ersuchen.',
  'The notice does not leave out exactly what a secrecy covers.':
    'Die Benachrichtigung lässt nicht genau das weg, was eine Geheimhaltung deckt.',
  'Every mail of a tenant’s notice came back, and nobody has read it.':
    'Jede E-Mail mit der Benachrichtigung eines Kunden kam zurück, und niemand hat sie gelesen.',
  'Name another contact of the tenant in the directory, or send the notice by post and record the day.':
    'Nennen Sie im Verzeichnis einen weiteren Kontakt des Kunden, oder senden Sie die Benachrichtigung per Post und halten Sie den Tag fest.',
  'It is told when the order ends: have it lifted, or decide these lines otherwise.':
    'Er wird benachrichtigt, wenn die Anordnung endet: Erwirken Sie ihre Aufhebung, oder entscheiden Sie diese Zeilen anders.',
  'The notice is a letter by post, and nobody has recorded that it was posted.':
    'Die Benachrichtigung ist ein Brief, und niemand hat festgehalten, dass er aufgegeben wurde.',
  'The letter was posted on no such day.': 'Der Brief wurde an keinem solchen Tag aufgegeben.',
  'Post it and record the day.': 'Geben Sie ihn auf und halten Sie den Tag fest.',
  'A message that answers a letter of ours has not been read.':
    'Eine Nachricht, die auf ein Schreiben von uns antwortet, ist nicht gelesen.',
  'Read it and record what follows from it.': 'Lesen Sie sie und halten Sie fest, was aus ihr folgt.',
  'Somebody has read every message.': 'Jede Nachricht ist gelesen.',
  'The message may be the objection of the one person who was told alone.':
    'Die Nachricht kann der Widerspruch der einen Person sein, die allein benachrichtigt wurde.',
  'Counsel reads it and says what follows from it.':
    'Die Rechtsabteilung liest sie und sagt, was daraus folgt.',
  'Who answered is missing.': 'Wer geantwortet hat, fehlt.',
  'Name the person who wrote or called.': 'Nennen Sie die Person, die geschrieben oder angerufen hat.',
  'The answer came on no such day.': 'An diesem Tag kam keine Antwort.',
  'Enter a day from that of the notice until today.':
    'Geben Sie einen Tag von dem der Benachrichtigung bis heute ein.',
  'What the tenant said is missing.': 'Was der Kunde sagte, fehlt.',
  'Write it down in its own words.': 'Schreiben Sie es in seinen eigenen Worten auf.',
  'Counsel has decided on this tenant’s objection.':
    'Über den Widerspruch dieses Kunden hat die Rechtsabteilung entschieden.',
  'If it has gone to court, record that it has filed.':
    'Ist er vor Gericht gegangen, halten Sie fest, dass er Klage erhoben hat.',
  'That nothing is objected to lets the data go: only counsel takes it down.':
    'Dass nichts eingewandt wird, lässt die Daten gehen: Das hält nur die Rechtsabteilung fest.',
  'Counsel records it, or the tenant answers in its console.':
    'Die Rechtsabteilung hält es fest, oder der Kunde antwortet in seiner Konsole.',
  'A message that answers a letter of ours came since somebody last looked at this secrecy.':
    'Seit zuletzt jemand nach dieser Geheimhaltung gesehen hat, kam eine Nachricht auf einen Brief von uns.',
  'Read whether it lengthens the secrecy, and record what you found as a look into the docket.':
    'Lesen Sie, ob sie die Geheimhaltung verlängert, und halten Sie das Ergebnis als Blick in die Akte fest.',
  'Draft the notice again.': 'Entwerfen Sie die Benachrichtigung neu.',
  'The window to object is shorter than policy or contract says.':
    'Die Widerspruchsfrist ist kürzer, als Regel oder Vertrag sagt.',
  'How this is known is missing.': 'Es fehlt, woher das bekannt ist.',
  'Say it in a sentence.': 'Sagen Sie es in einem Satz.',
  'Nobody was told yet.': 'Es wurde noch niemand benachrichtigt.',
  'This contact was told, or is not to be told.':
    'Diese Ansprechperson wurde benachrichtigt oder ist nicht zu benachrichtigen.',
  'Choose another one.': 'Wählen Sie eine andere.',
  'The address is missing.': 'Die Anschrift fehlt.',
  'Say where the letter went.': 'Sagen Sie, wohin der Brief ging.',
  'An objection needs its reason.': 'Ein Widerspruch braucht seine Begründung.',
  'Say in a sentence or more why you object.': 'Sagen Sie in einem Satz oder mehr, warum Sie widersprechen.',
  'Our counsel has decided on your objection.':
    'Unsere Rechtsabteilung hat über Ihren Widerspruch entschieden.',
  'If you have gone to court, answer that you have filed; otherwise write to the desk.':
    'Haben Sie ein Gericht angerufen, so antworten Sie das; sonst schreiben Sie dem Arbeitsplatz.',
  'There is no open objection.': 'Es gibt keinen offenen Widerspruch.',
  'The decision needs its reason.': 'Die Entscheidung braucht ihre Begründung.',
  'Write it in a sentence the tenant can read.': 'Schreiben Sie sie in einem Satz, den der Kunde lesen kann.',
  'This tenant was not told yet.': 'Dieser Kunde wurde noch nicht benachrichtigt.',
  'Write to the tenant.': 'Schreiben Sie dem Kunden.',
  'Say why the window grows.': 'Sagen Sie, warum die Frist länger wird.',
  'The window would not grow.': 'Die Frist würde nicht länger.',
  'Choose a later moment.': 'Wählen Sie einen späteren Zeitpunkt.',
  'The window would end after production is due.':
    'Die Frist endete erst nach der Fälligkeit der Herausgabe.',
  'Ask the authority for more time first and record its extension.':
    'Bitten Sie erst die Behörde um mehr Zeit, und halten Sie ihre Verlängerung fest.',
  'The tenant has not answered.': 'Der Kunde hat nicht geantwortet.',
  'What follows from it is missing.': 'Es fehlt, was daraus folgt.',
  'This demand was not redirected.': 'Dieses Ersuchen wurde nicht verwiesen.',
  'A renewed demand needs its exception.': 'Ein erneutes Ersuchen braucht seine Ausnahme.',
  'Choose the ground from the list and say what the agency wrote.':
    'Wählen Sie den Grund aus der Liste, und sagen Sie, was die Behörde schrieb.',
  'Section G(d) of the certificate gives no reason for addressing the processor.':
    'Abschnitt G(d) der Bescheinigung nennt keinen Grund, sich an den Auftragsverarbeiter zu wenden.',
  'Answer with the form of Annex III and name the controller, or choose another ground.':
    'Antworten Sie mit dem Formular des Anhangs III und nennen Sie den Verantwortlichen, oder wählen Sie einen anderen Grund.',
  'There is no such exception in this demand.': 'Eine solche Ausnahme gibt es in diesem Ersuchen nicht.',
  'You recorded this exception.': 'Sie haben diese Ausnahme festgehalten.',
  'Another person approves that the customer is not asked first.':
    'Eine andere Person billigt, dass der Kunde nicht zuerst gefragt wird.',
  'The exception is already approved.': 'Die Ausnahme ist bereits gebilligt.',
  'Where the data were set apart is missing.': 'Es fehlt, wo die Daten gesichert wurden.',
  'Name the system and what was done there.': 'Nennen Sie das System und was dort getan wurde.',
  'The notice is already out.': 'Die Benachrichtigung ist bereits draußen.',
  'A request forbids nothing: record an order or a statute that does.':
    'Eine Bitte verbietet nichts: Halten Sie eine Anordnung oder ein Gesetz fest, das verbietet.',
  'Hold back what would leave by not signing it.':
    'Halten Sie zurück, was hinausginge, indem Sie es nicht unterschreiben.',
  'A day is not one of the calendar.': 'Ein Tag steht nicht im Kalender.',
  'Enter the day as the order states it.': 'Geben Sie den Tag ein, wie die Anordnung ihn nennt.',
  'The order that it replaces is not in force.': 'Die Anordnung, die sie ersetzt, gilt nicht.',
  'Nobody has read the paper for secrecy yet.': 'Niemand hat das Schreiben bisher auf Geheimhaltung gelesen.',
  'Record the reading first.': 'Halten Sie erst die Lesart fest.',
  'The second reader is another person than the first.':
    'Die zweite lesende Person ist eine andere als die erste.',
  'Ask a colleague to confirm.': 'Bitten Sie eine Kollegin oder einen Kollegen um Bestätigung.',
  'The reading is already confirmed.': 'Die Lesart ist bereits bestätigt.',
  'You read the paper for secrecy.': 'Sie haben das Schreiben auf Geheimhaltung gelesen.',
  'Another person says that it no longer binds.': 'Eine andere Person sagt, dass sie nicht mehr bindet.',
  'There is no such order in force.': 'Eine solche geltende Anordnung gibt es nicht.',
  'What ends the secrecy is missing.': 'Es fehlt, was die Geheimhaltung beendet.',
  'Say which order lifts it and where it stands, or what was misread.':
    'Sagen Sie, welche Anordnung sie aufhebt und wo sie steht, oder was falsch gelesen wurde.',
  'The secrecy still binds through its last day.':
    'Die Geheimhaltung bindet noch bis zum Ende ihres letzten Tages.',
  'Wait for its end, or record the order that lifts it.':
    'Warten Sie auf ihr Ende, oder halten Sie die Anordnung fest, die sie aufhebt.',
  'No extension is filed.': 'Keine Verlängerung ist beantragt.',
  'No secrecy is in force here.': 'Hier gilt keine Geheimhaltung.',
  'Read the paper for secrecy first.': 'Lesen Sie erst das Schreiben auf Geheimhaltung.',
  'Where this is written is missing.': 'Es fehlt, wo das steht.',
  'Name the docket entry, letter or call.': 'Nennen Sie den Registereintrag, den Brief oder den Anruf.',
  'Nothing is left to check.': 'Es ist nichts mehr zu prüfen.',
  'Where you looked is missing.': 'Es fehlt, wo Sie nachgesehen haben.',
  'Name the docket, or whom you asked.': 'Nennen Sie das Register oder wen Sie gefragt haben.',
  'No late notice is owed here.': 'Hier ist keine späte Benachrichtigung geschuldet.',
  'This late notice was held before.': 'Diese späte Benachrichtigung wurde schon einmal zurückgehalten.',
  'It leaves by itself. A new order of a court is read as a secrecy of its own.':
    'Sie geht von selbst hinaus. Eine neue Anordnung eines Gerichts wird als eigene Geheimhaltung gelesen.',
  'Say why it is held.': 'Sagen Sie, warum sie zurückgehalten wird.',
  'A late notice is held for three working days at most, counted from the end of the secrecy.':
    'Eine späte Benachrichtigung wird höchstens drei Arbeitstage zurückgehalten, gerechnet vom Ende der Geheimhaltung.',
  'Choose a moment until {x} UTC.': 'Wählen Sie einen Zeitpunkt bis {x} UTC.',
  'A tenant has answered, and nobody of us has read it.':
    'Ein Kunde hat geantwortet, und niemand von uns hat es gelesen.',
  'Counsel reads the answer and says what follows from it; then close.':
    'Die Rechtsabteilung liest die Antwort und sagt, was daraus folgt; schließen Sie danach ab.',
  'The tenant objects to what is to leave, so reading it is not enough.':
    'Der Kunde widerspricht dem, was herausgegeben werden soll; es genügt nicht, das zu lesen.',
  'Decide the objection.': 'Entscheiden Sie über den Widerspruch.',
  'It names an account of another customer.': 'Es nennt ein Konto eines anderen Kunden.',
  'A longer term and a challenge are brought in by counsel.':
    'Eine längere Frist und eine Anfechtung übernimmt die Rechtsabteilung.',
  'Have counsel bring it in.': 'Lassen Sie es durch die Rechtsabteilung übernehmen.',
  'You brought this demand in.': 'Sie haben dieses Ersuchen übernommen.',
  'Another person looks whether its tenant was told.':
    'Eine andere Person prüft, ob der Kunde benachrichtigt wurde.',
  'There is no word about telling left to look at.':
    'Es gibt keine Angabe über eine Benachrichtigung mehr zu prüfen.',
  'Name the letter, mail or file, and its day.': 'Nennen Sie Brief, E-Mail oder Akte, mit Tag.',
  'That a tenant was told in the system before this one is one person’s word.':
    'Dass ein Kunde im früheren System benachrichtigt wurde, sagt bisher eine Person allein.',
  'Another person looks first whether it was.': 'Eine andere Person prüft erst, ob es so war.',
  'What was answered has no production left to wait for.':
    'Was beantwortet ist, hat keine Herausgabe mehr, auf die zu warten wäre.',
  'Leave out the longer term and the challenge of the production.':
    'Lassen Sie die längere Frist und die Anfechtung der Herausgabe weg.',
  'This kind of challenge is not about that, or a challenge of secrecy has a stay.':
    'Diese Art der Anfechtung richtet sich nicht dagegen, oder eine Anfechtung der Geheimhaltung hat eine Aussetzung.',
  'Where it was filed, or where its stay is written, is missing.':
    'Wo sie eingereicht wurde oder wo die Aussetzung steht, fehlt.',
  'Name the court, and the order.': 'Nennen Sie das Gericht und die Anordnung.',
  'Only the organisation that decides about these data can consent to their leaving.':
    'In die Herausgabe kann nur die Organisation einwilligen, die über diese Daten entscheidet.',
  'Answer that you have no objection, or ask that organisation to answer.':
    'Antworten Sie, dass Sie nicht widersprechen, oder bitten Sie diese Organisation um eine Antwort.',
  'Several organisations were told, and it is not said which of them answered.':
    'Mehrere Organisationen wurden benachrichtigt, und es ist nicht gesagt, welche geantwortet hat.',
  'Choose whose answer it is.': 'Wählen Sie, wessen Antwort es ist.',
  'Whoever consented does not decide about these data.':
    'Wer eingewilligt hat, entscheidet nicht über diese Daten.',
  'Decline it, or ask the organisation that decides about them.':
    'Lehnen Sie es ab, oder fragen Sie die Organisation, die darüber entscheidet.',
  'Nobody of that name is told.': 'Niemand dieses Namens wird benachrichtigt.',
  'This contact is not kept from this demand.':
    'Diese Kontaktperson ist von dieser Forderung nicht ausgenommen.',
  'The address itself says that this contact is not to be told.':
    'Die Adresse selbst sagt, dass diese Kontaktperson nicht zu benachrichtigen ist.',
  'Correct the address in the directory, or name another contact.':
    'Berichtigen Sie die Adresse im Verzeichnis, oder nennen Sie eine andere Kontaktperson.',
  'Another person than who kept this contact out says that it may be told.':
    'Dass diese Kontaktperson benachrichtigt werden darf, sagt eine andere Person als die, die sie ausgenommen hat.',
  'Ask a colleague in counsel.': 'Bitten Sie eine Kollegin oder einen Kollegen der Rechtsabteilung.',
  'Somebody has said that this secrecy ended.': 'Jemand hat gesagt, dass diese Geheimhaltung endete.',
  'Another person confirms it, or says that it still binds.':
    'Eine andere Person bestätigt es oder sagt, dass sie noch bindet.',
  'Nobody has said that this secrecy ended.': 'Niemand hat gesagt, dass diese Geheimhaltung endete.',
  'Why it still binds is missing.': 'Es fehlt, warum sie noch bindet.',
  'You said yourself that this secrecy ended.': 'Sie haben selbst gesagt, dass diese Geheimhaltung endete.',
  'Another person looks at it and confirms.': 'Eine andere Person sieht es sich an und bestätigt.',
  'The gate still ends this hold, or it has ended.':
    'Diese Sicherung beendet noch die Schleuse, oder sie ist zu Ende.',
  'Let it go by the gate, or wait for its last day.':
    'Geben Sie sie durch die Schleuse frei, oder warten Sie ihren letzten Tag ab.',
  'What was done at the source is missing.': 'Es fehlt, was an der Quelle getan wurde.',
  'Say where it was let go, by whom and how you know.':
    'Sagen Sie, wo es freigegeben wurde, von wem und woher Sie es wissen.',
  'The law has the controller told, and nobody of the tenant’s chain who is told is the controller.':
    'Nach dem Gesetz wird der Verantwortliche benachrichtigt, und niemand, der in der Kette des Kunden benachrichtigt wird, ist der Verantwortliche.',
  'Have the controller told in the tenant’s chain, with a contact for notices; or counsel records why not, and another person sends the notice.':
    'Lassen Sie den Verantwortlichen in der Kette des Kunden benachrichtigen, mit einer Kontaktperson für Benachrichtigungen; oder die Rechtsabteilung hält fest, warum nicht, und eine andere Person sendet die Benachrichtigung.',
  'The law has the person told whose data they are, and our notice goes to the organisation.':
    'Nach dem Gesetz wird die betroffene Person benachrichtigt, und unsere Benachrichtigung geht an die Organisation.',
  'Counsel records why that person is not told, and another person sends the notice.':
    'Die Rechtsabteilung hält fest, warum diese Person nicht benachrichtigt wird, und eine andere Person sendet die Benachrichtigung.',
  'That whom the law names is not told is one person’s word.':
    'Dass nicht benachrichtigt wird, wen das Gesetz nennt, ist das Wort einer einzigen Person.',
  'You said why whom the law names is not told.':
    'Sie haben gesagt, warum nicht benachrichtigt wird, wen das Gesetz nennt.',
  'Another person sends the notice.': 'Eine andere Person sendet die Benachrichtigung.',
  'The law names nobody else here who is to be told.':
    'Das Gesetz nennt hier niemanden sonst, der zu benachrichtigen ist.',
  'Why they are not told is missing.': 'Es fehlt, warum nicht benachrichtigt wird.',
}
