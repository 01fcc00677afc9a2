// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'Revoke the authorisation first.': 'Widerrufen Sie erst die Freigabe.',
  'The authority has no directory entry here yet.':
    'Die Behörde hat hier noch keinen Eintrag im Verzeichnis.',
  'Match it to the directory first.': 'Ordnen Sie sie erst dem Verzeichnis zu.',
  'Who received a paper cannot confirm its sender.':
    'Wer ein Schreiben angenommen hat, kann den Absender nicht bestätigen.',
  'Ask a colleague to make the call.': 'Bitten Sie eine Kollegin oder einen Kollegen um den Anruf.',
  'Who took this paper in cannot confirm its sender.':
    'Wer dieses Schreiben aufgenommen hat, kann seinen Absender nicht bestätigen.',
  'An authorisation is already prepared.': 'Eine Freigabe ist bereits vorbereitet.',
  'Sign it, or revoke it and prepare another.':
    'Unterschreiben Sie sie, oder widerrufen Sie sie und bereiten Sie eine andere vor.',
  'The scope names a line that was not determined to be released.':
    'Der Umfang nennt eine Zeile, die nicht zur Herausgabe bestimmt wurde.',
  'Prepare it again from the determination.': 'Bereiten Sie sie aus der Entscheidung noch einmal vor.',
  'The sender is not authenticated.': 'Der Absender ist nicht authentifiziert.',
  'Complete the checks and the call-back.': 'Schließen Sie die Prüfungen und den Rückruf ab.',
  'A package went out after its authorisation was revoked.':
    'Ein Paket ging hinaus, nachdem seine Freigabe widerrufen war.',
  'Counsel says first what is done about it.': 'Die Rechtsabteilung sagt erst, was daraufhin geschieht.',
  'The agency withdrew this demand.': 'Die Behörde hat dieses Ersuchen zurückgenommen.',
  'Close it.': 'Schließen Sie es ab.',
  'The law has not been asked about these facts yet.':
    'Das Recht wurde zu diesen Angaben noch nicht befragt.',
  'Assess the demand first.': 'Prüfen Sie das Ersuchen erst rechtlich.',
  'Some lines are not decided.': 'Einige Zeilen sind nicht entschieden.',
  'Determine every line first.': 'Entscheiden Sie erst jede Zeile.',
  'A tenant objected and counsel has not decided.':
    'Ein Kunde hat widersprochen, und die Rechtsabteilung hat nicht entschieden.',
  'Counsel decides the objection first.': 'Die Rechtsabteilung entscheidet erst über den Widerspruch.',
  'Counsel upheld the tenant’s objection.':
    'Die Rechtsabteilung hat dem Widerspruch des Kunden stattgegeben.',
  'Determine these lines anew.': 'Entscheiden Sie diese Zeilen neu.',
  'The tenant’s window to object is still open.': 'Die Widerspruchsfrist des Kunden läuft noch.',
  'Wait for its end or for the tenant’s answer.': 'Warten Sie auf ihr Ende oder auf die Antwort des Kunden.',
  'Nobody has approved that a customer is not asked first.':
    'Niemand hat gebilligt, dass ein Kunde nicht zuerst gefragt wird.',
  'A second person approves the exception.': 'Eine zweite Person billigt die Ausnahme.',
  'Open the demand and read the present one.': 'Öffnen Sie das Ersuchen und lesen Sie die jetzige.',
  'This authorisation has expired.': 'Diese Freigabe ist abgelaufen.',
  'Have it prepared again.': 'Lassen Sie sie noch einmal vorbereiten.',
  'You prepared this authorisation.': 'Sie haben diese Freigabe vorbereitet.',
  'Two other people sign it.': 'Zwei andere Personen unterschreiben sie.',
  'You have already signed it.': 'Sie haben sie bereits unterschrieben.',
  'A second person signs next.': 'Als Nächstes unterschreibt eine zweite Person.',
  'There is no such live authorisation.': 'Eine solche geltende Freigabe gibt es nicht.',
  'The package has already been released.': 'Das Paket ist bereits herausgegeben.',
  'Write to the officer; a release cannot be taken back.':
    'Schreiben Sie der Behörde; eine Herausgabe lässt sich nicht zurücknehmen.',
  'A reason in words is missing.': 'Eine Begründung in Worten fehlt.',
  'Say why it is revoked.': 'Sagen Sie, warum sie widerrufen wird.',
  'The law’s answer has no such challenge for these customers.':
    'Die Antwort des Rechts enthält für diese Kunden keine solche Anfechtung.',
  'Ask the law again, or file it without the law’s entry: then it suspends nothing by statute.':
    'Fragen Sie das Recht noch einmal, oder reichen Sie sie ohne den Eintrag des Rechts ein: Dann setzt sie nichts kraft Gesetzes aus.',
  'This kind of challenge is not about {x}.': 'Diese Art der Anfechtung betrifft nicht: {x}.',
  'There is no production left to challenge.': 'Es gibt keine Herausgabe mehr anzufechten.',
  'Challenge the secrecy, or a new paper by its own demand.':
    'Fechten Sie die Geheimhaltung an, oder ein neues Schreiben in seinem eigenen Ersuchen.',
  'Assess it first.': 'Prüfen Sie es erst rechtlich.',
  'Where it was filed is missing.': 'Es fehlt, wo sie eingereicht wurde.',
  'Name the court or authority.': 'Nennen Sie das Gericht oder die Behörde.',
  'The forum names an account of another customer.': 'Das Forum nennt ein Konto eines anderen Kunden.',
  'Write it so that each customer may read it.': 'Schreiben Sie es so, dass jeder Kunde es lesen darf.',
  'The day lies in the future.': 'Der Tag liegt in der Zukunft.',
  'Record it when it has happened.': 'Halten Sie es fest, wenn es geschehen ist.',
  'It names no customer of this demand.': 'Es nennt keinen Kunden dieses Ersuchens.',
  'Choose whom it concerns, each once.': 'Wählen Sie, wen es betrifft, jeden einmal.',
  'The day lies before the filing.': 'Der Tag liegt vor der Einreichung.',
  'Correct the day.': 'Berichtigen Sie den Tag.',
  'There is no ruling to appeal yet.':
    'Es gibt noch keine Entscheidung, gegen die ein Rechtsmittel möglich wäre.',
  'This challenge has ended.': 'Diese Anfechtung ist beendet.',
  'Record the ruling first.': 'Halten Sie erst die Entscheidung fest.',
  'Record an appeal where there is one.': 'Halten Sie ein Rechtsmittel fest, wo es eines gibt.',
  'A challenge of secrecy never suspends production.':
    'Eine Anfechtung der Geheimhaltung setzt die Herausgabe nie aus.',
  'File a challenge of the production, and record the stay there.':
    'Reichen Sie eine Anfechtung der Herausgabe ein, und halten Sie dort die Aussetzung fest.',
  'Nothing is suspended.': 'Nichts ist ausgesetzt.',
  'The order of the court is missing.': 'Der Beschluss des Gerichts fehlt.',
  'Add the paper, or say where it stands.': 'Fügen Sie das Schreiben bei, oder sagen Sie, wo es steht.',
  'Add the paper, or write down who said so.':
    'Fügen Sie das Schreiben bei, oder schreiben Sie auf, wer es gesagt hat.',
  'Nothing shows that the tenant filed it.': 'Nichts zeigt, dass der Kunde es eingereicht hat.',
  'Record it for each tenant by itself.': 'Halten Sie es für jeden Kunden einzeln fest.',
  'What a tenant filed itself concerns one tenant.':
    'Was ein Kunde selbst eingereicht hat, betrifft einen Kunden.',
  'The answer has been released.': 'Die Antwort ist herausgegeben.',
  'Nothing waits any more.': 'Es wartet nichts mehr.',
  'An extension counts only in writing.': 'Eine Verlängerung zählt nur schriftlich.',
  'Add the paper, or say who granted it and where that is written.':
    'Fügen Sie das Schreiben bei, oder sagen Sie, wer sie gewährte und wo das steht.',
  'There is nothing to decide: it has ended, or production is suspended.':
    'Es gibt nichts zu entscheiden: Sie ist beendet, oder die Herausgabe ist ausgesetzt.',
  'Say why.': 'Sagen Sie, warum.',
  'There is no such challenge in this demand.': 'Eine solche Anfechtung gibt es in diesem Ersuchen nicht.',
  'This is not the hash of the package.': 'Das ist nicht der Hash des Pakets.',
  'Fetch the package again and compare.': 'Rufen Sie das Paket noch einmal ab und vergleichen Sie.',
  'The message is empty.': 'Die Nachricht ist leer.',
  'Write what you want to say.': 'Schreiben Sie, was Sie sagen wollen.',
  'Its facts were never confirmed.': 'Seine Angaben wurden nie bestätigt.',
  'Confirm them, or file it as not a demand.': 'Bestätigen Sie sie, oder legen Sie es als kein Ersuchen ab.',
  'Lines that were to be released have not been.': 'Zeilen, die herausgegeben werden sollten, sind es nicht.',
  'Release them, or determine them anew.': 'Geben Sie sie heraus, oder entscheiden Sie neu darüber.',
  'An authorisation is still in force.': 'Eine Freigabe gilt noch.',
  'A challenge of the production is open.': 'Eine Anfechtung der Herausgabe ist offen.',
  'Record its ruling or its withdrawal first.': 'Halten Sie erst ihre Entscheidung oder ihre Rücknahme fest.',
  'A task that must be done before closing is open.':
    'Eine Aufgabe, die vor dem Abschluss zu tun ist, ist offen.',
  'Do it, or say on the demand that it is done.':
    'Erledigen Sie sie, oder halten Sie beim Ersuchen fest, dass sie erledigt ist.',
  'A tenant has not been told.': 'Ein Kunde wurde nicht benachrichtigt.',
  'The law’s answer holds no such conflict.': 'Die Antwort des Rechts enthält keinen solchen Konflikt.',
  'Answer at least one of its questions.': 'Beantworten Sie mindestens eine seiner Fragen.',
  'The consent covers nothing that was asked of you.':
    'Die Einwilligung deckt nichts von dem ab, was bei Ihnen verlangt wurde.',
  'Choose at least one account and kind of data of this demand.':
    'Wählen Sie mindestens ein Konto und eine Datenart dieses Ersuchens.',
  'The period ends before it begins.': 'Der Zeitraum endet, bevor er beginnt.',
  'Correct its two dates.': 'Berichtigen Sie seine beiden Daten.',
  'The customer gave another answer.': 'Der Kunde gab eine andere Antwort.',
  'There is no such consent to verify.': 'Es gibt keine solche Einwilligung zu prüfen.',
  'It is verified already.': 'Sie ist bereits geprüft.',
  'Nothing is left to do.': 'Es ist nichts mehr zu tun.',
  'An authorisation stands on the law’s answer without this consent.':
    'Eine Freigabe stützt sich auf die Antwort des Rechts ohne diese Einwilligung.',
  'Nobody is named.': 'Niemand ist genannt.',
  'Name who confirmed it, and how you reached them.':
    'Nennen Sie, wer sie bestätigte und wie Sie die Person erreichten.',
  'Sign in as the organisation it was sent to.': 'Melden Sie sich als die Organisation an, an die sie ging.',
  'There is no consent to take back.': 'Es gibt keine Einwilligung zurückzunehmen.',
  'The answer has already been given to the agency.': 'Die Antwort ist der Behörde bereits gegeben.',
  'Write to the desk; the receipt shows what left and when.':
    'Schreiben Sie dem Arbeitsplatz; die Quittung zeigt, was wann hinausging.',
  'There is no verified consent of this customer.': 'Von diesem Kunden gibt es keine geprüfte Einwilligung.',
  'Decline it, or verify the consent that the customer gave.':
    'Lehnen Sie ab, oder prüfen Sie die Einwilligung, die der Kunde gab.',
  'This lies outside what the customer consented to.':
    'Das liegt außerhalb dessen, worin der Kunde eingewilligt hat.',
  'Stay within its kinds of data and its period.': 'Bleiben Sie bei seinen Datenarten und seinem Zeitraum.',
  'This was filed as not a demand.': 'Das wurde als kein Ersuchen abgelegt.',
  'Confirm its facts to take it up again.': 'Bestätigen Sie seine Angaben, um es wieder aufzunehmen.',
  'A new paper opens a new demand, linked to this one.':
    'Ein neues Schreiben eröffnet ein neues, mit diesem verknüpftes Ersuchen.',
  'An authorisation stands on the present determination.':
    'Eine Freigabe stützt sich auf die jetzige Entscheidung.',
  'No line was decided.': 'Keine Zeile wurde entschieden.',
  'Decide at least one line.': 'Entscheiden Sie mindestens eine Zeile.',
  'A decided line is not part of this demand.': 'Eine entschiedene Zeile gehört nicht zu diesem Ersuchen.',
  'Reload the demand and decide again.': 'Laden Sie das Ersuchen neu und entscheiden Sie noch einmal.',
  'Why it is not challenged names an account of another customer.':
    'Warum nicht angefochten wird, nennt ein Konto eines anderen Kunden.',
  'Write it so that each customer may read it, or decide customer by customer.':
    'Schreiben Sie es so, dass jeder Kunde es lesen darf, oder entscheiden Sie je Kunde.',
  'This ground does not belong to that decision under this law.':
    'Dieser Grund gehört unter diesem Recht nicht zu dieser Entscheidung.',
  'Choose one of: {x}.': 'Wählen Sie eines von: {x}.',
  'The reason names an account of another customer.': 'Die Begründung nennt ein Konto eines anderen Kunden.',
  'Write the sentence that the letter will carry.': 'Schreiben Sie den Satz, den der Brief tragen wird.',
  'The answer to this demand has been released.': 'Die Antwort auf dieses Ersuchen ist herausgegeben.',
  'Decide the other lines without a release, or receive a new demand linked to this one.':
    'Entscheiden Sie die anderen Zeilen ohne Herausgabe, oder nehmen Sie ein neues, mit diesem verknüpftes Ersuchen an.',
  'This line has no answer of the law yet.': 'Diese Zeile hat noch keine Antwort des Rechts.',
  'Assess the demand again.': 'Prüfen Sie das Ersuchen noch einmal rechtlich.',
  'The paper served does not reach this category.':
    'Das zugestellte Schreiben erreicht diese Datenart nicht.',
  'Reject it and say what would suffice: {x}.': 'Lehnen Sie ab und sagen Sie, was ausreichen würde: {x}.',
  'Content that no law requires leaves by counsel’s decision alone.':
    'Inhalte, die kein Recht verlangt, gehen nur auf Entscheidung der Rechtsabteilung hinaus.',
  'Hand it to counsel.': 'Übergeben Sie es der Rechtsabteilung.',
  'The law gives no clear answer here.': 'Das Recht gibt hier keine klare Antwort.',
  'Hand it to counsel: see the questions in the findings.':
    'Übergeben Sie es der Rechtsabteilung: siehe die Fragen in den Feststellungen.',
  'Only counsel gives counsel’s opinion.':
    'Eine Stellungnahme der Rechtsabteilung gibt nur die Rechtsabteilung ab.',
  'Hand it to counsel, or choose the other ground.':
    'Übergeben Sie es der Rechtsabteilung, oder wählen Sie den anderen Grund.',
  'The packs do not say that this is required.': 'Die Pakete sagen nicht, dass das verlangt ist.',
  'Record it as counsel’s opinion, with the reason.':
    'Halten Sie es als Stellungnahme der Rechtsabteilung fest, mit der Begründung.',
  'Nothing can be released for an identifier without an account.':
    'Für eine Kennung ohne Konto lässt sich nichts herausgeben.',
  'Decide no data for it.': 'Entscheiden Sie dafür „keine Daten“.',
  'Decide otherwise than to release.': 'Entscheiden Sie anders als herauszugeben.',
  'A challenge of this production was granted.': 'Einer Anfechtung dieser Herausgabe wurde stattgegeben.',
  'An organisation is asked first.': 'Eine Organisation wird zuerst gefragt.',
  'Redirect the agency to the customer, or record an exception from the list.':
    'Verweisen Sie die Behörde an den Kunden, oder halten Sie eine Ausnahme aus der Liste fest.',
  'Why this is not challenged is not recorded.': 'Warum nicht angefochten wird, ist nicht festgehalten.',
  'Write why it is not challenged.': 'Schreiben Sie, warum nicht angefochten wird.',
  'A released line needs its period.': 'Eine herauszugebende Zeile braucht ihren Zeitraum.',
  'Enter from and to, or leave them open as the paper does.':
    'Geben Sie von und bis ein, oder lassen Sie sie offen, wie das Schreiben es tut.',
  'The period is wider than what was asked.': 'Der Zeitraum ist weiter als verlangt.',
  'Stay within the period of the paper.': 'Bleiben Sie im Zeitraum des Schreibens.',
  'What was asked for in this emergency has left.':
    'Was in diesem Notfall verlangt wurde, ist hinausgegangen.',
  'Record what became of the process that has to follow.':
    'Halten Sie fest, was aus dem Verfahren wurde, das folgen muss.',
  'Say why this is no emergency.': 'Sagen Sie, warum das kein Notfall ist.',
  'Confirm what is asked for first.': 'Bestätigen Sie erst, was verlangt wird.',
  'A part of the danger is not told.': 'Ein Teil der Gefahr ist nicht gesagt.',
  'Say who is in danger, of what, why it cannot wait, and how these data help.':
    'Sagen Sie, wer in Gefahr ist, wovor, warum es nicht warten kann und wie diese Daten helfen.',
  'No category is chosen.': 'Keine Datenart ist gewählt.',
  'Choose the least that would help, each category with its reason.':
    'Wählen Sie das Mindeste, das helfen würde, jede Datenart mit ihrer Begründung.',
  'A chosen category was not asked for.': 'Eine gewählte Datenart wurde nicht verlangt.',
  'Choose of what was asked.': 'Wählen Sie aus dem, was verlangt wurde.',
  'A chosen category has no reason.': 'Eine gewählte Datenart hat keine Begründung.',
  'Say for each category why the help needs it.': 'Sagen Sie zu jeder Datenart, warum die Hilfe sie braucht.',
  'Content needs more than the other categories.': 'Inhalte brauchen mehr als die anderen Datenarten.',
  'Say in a few sentences why nothing less would help: whom content would find that the rest would not.':
    'Sagen Sie in einigen Sätzen, warum nichts Geringeres helfen würde: wen Inhalte fänden, den der Rest nicht findet.',
  'The danger is not recorded yet.': 'Die Gefahr ist noch nicht festgehalten.',
  'Record who is in danger, and of what.': 'Halten Sie fest, wer in Gefahr ist und wovor.',
  'Match it to the directory first: the number to call comes from there.':
    'Ordnen Sie sie erst dem Verzeichnis zu: Von dort kommt die Nummer für den Anruf.',
  'Who took it in or recorded the danger cannot confirm it.':
    'Wer es angenommen oder die Gefahr festgehalten hat, kann es nicht bestätigen.',
  'Ask a colleague to call the authority.':
    'Bitten Sie eine Kollegin oder einen Kollegen, die Behörde anzurufen.',
  'Name the supervisor who spoke with you.': 'Nennen Sie die vorgesetzte Person, die mit Ihnen sprach.',
  'The supervisor is another person than the officer who asks.':
    'Die vorgesetzte Person ist eine andere als die, die anfragt.',
  'Have the authority put you through to the officer’s supervisor.':
    'Lassen Sie sich von der Behörde mit der vorgesetzten Person verbinden.',
  'The authority’s supervisor has not confirmed the danger.':
    'Die vorgesetzte Person der Behörde hat die Gefahr nicht bestätigt.',
  'Record the danger, and have a colleague call the number of the directory.':
    'Halten Sie die Gefahr fest, und lassen Sie eine Kollegin oder einen Kollegen die Nummer des Verzeichnisses anrufen.',
  'This category is not of the least that helps.': 'Diese Datenart gehört nicht zum Mindesten, das hilft.',
  'Decline it, or record the danger anew with the reason for this category.':
    'Lehnen Sie ab, oder halten Sie die Gefahr neu fest, mit dem Grund für diese Datenart.',
  'The process has come already.': 'Das Verfahren ist bereits gekommen.',
  'Which paper followed is not said.': 'Welches Schreiben folgte, ist nicht gesagt.',
  'Give the reference of the demand here that holds it.':
    'Geben Sie das Aktenzeichen des Ersuchens an, das es hier enthält.',
  'A note in words is missing.': 'Eine Notiz in Worten fehlt.',
  'Say what the authority answered.': 'Sagen Sie, was die Behörde geantwortet hat.',
  'This demand is not marked as an emergency.': 'Dieses Ersuchen ist nicht als Notfall gekennzeichnet.',
  'Mark it as one, or decide it the usual way.':
    'Kennzeichnen Sie es so, oder entscheiden Sie auf dem üblichen Weg.',
  'An authorisation or a release stands on the emergency as it was recorded.':
    'Eine Freigabe oder Herausgabe stützt sich auf den Notfall, wie er festgehalten ist.',
  'This demand is already here.': 'Dieses Ersuchen ist bereits hier.',
  'Open the demand that it became.': 'Öffnen Sie das Ersuchen, zu dem es wurde.',
  'Name the tenant.': 'Nennen Sie den Kunden.',
  'The tenant was told, so no secrecy binds towards it.':
    'Der Kunde wurde benachrichtigt, also bindet ihm gegenüber keine Geheimhaltung.',
  'Take out one of the two.': 'Nehmen Sie eines von beiden heraus.',
  'What was answered has no outcome.': 'Was geantwortet wurde, hat kein Ergebnis.',
  'Say what the answer was.': 'Sagen Sie, wie die Antwort lautete.',
  'A demand is not linked to itself.': 'Ein Ersuchen wird nicht mit sich selbst verknüpft.',
  'Enter the reference of the other one.': 'Geben Sie das Aktenzeichen des anderen ein.',
  'The sender is not authenticated, so nothing is looked up.':
    'Der Absender ist nicht authentifiziert, also wird nichts nachgeschlagen.',
  'A look-up is under way.': 'Ein Nachschlagen läuft.',
  'Decide on what it found.': 'Entscheiden Sie nach dem, was sie fand.',
  'No such look-up was asked for.': 'Um ein solches Nachschlagen wurde nicht gebeten.',
  'Ask again from the desk.': 'Bitten Sie vom Arbeitsplatz aus noch einmal darum.',
  'This line was not narrowed.': 'Diese Zeile wurde nicht eingeschränkt.',
  'Determine it first.': 'Entscheiden Sie sie erst.',
  'The answer to this offer is recorded.': 'Die Antwort auf dieses Angebot ist festgehalten.',
  'Make a new offer, then record its answer.':
    'Machen Sie ein neues Angebot, und halten Sie dann die Antwort fest.',
  'Where the agency said so is missing.': 'Es fehlt, wo die Behörde das gesagt hat.',
  'Name the letter, mail or call.': 'Nennen Sie den Brief, die E-Mail oder den Anruf.',
  'This authorisation has already been used to collect.': 'Mit dieser Freigabe wurde bereits erhoben.',
  'Prepare and sign another.': 'Bereiten Sie eine andere vor und unterschreiben Sie sie.',
  'You prepared what was collected.': 'Sie haben vorbereitet, was erhoben wurde.',
  'Another custodian certifies it.': 'Eine andere Person der Datenverwahrung bescheinigt es.',
  'The certificate is already signed.': 'Die Bescheinigung ist bereits unterschrieben.',
  'No custodian has signed the certificate.':
    'Niemand von der Datenverwahrung hat die Bescheinigung unterschrieben.',
  'The named custodian signs it first.': 'Die benannte Person der Datenverwahrung unterschreibt sie erst.',
  'This is not the package that was sealed.': 'Das ist nicht das Paket, das versiegelt wurde.',
  'Seal again.': 'Versiegeln Sie noch einmal.',
  'No such release waits to be looked at.': 'Keine solche Herausgabe wartet darauf, angesehen zu werden.',
  'You prepared or signed what went out.': 'Sie haben vorbereitet oder unterschrieben, was hinausging.',
  'Another counsel says what was done about it.':
    'Eine andere Person der Rechtsabteilung sagt, was daraufhin geschah.',
  'Say what was done about the package.': 'Sagen Sie, was mit dem Paket geschah.',
  'This authorisation is not in force.': 'Diese Freigabe gilt nicht.',
  'Prepare and sign it anew.': 'Bereiten Sie sie neu vor und unterschreiben Sie sie.',
  'This paper is already here.': 'Dieses Schreiben ist bereits hier.',
  'Open the demand it belongs to.': 'Öffnen Sie das Ersuchen, zu dem es gehört.',
  'A demand by this channel comes with a paper.': 'Ein Ersuchen auf diesem Weg kommt mit einem Schreiben.',
  'Attach the paper, or enter it at the desk.':
    'Fügen Sie das Schreiben bei, oder erfassen Sie es am Arbeitsplatz.',
  'A paper cannot be served after it was received.':
    'Ein Schreiben kann nicht nach seinem Eingang zugestellt worden sein.',
  'Correct when it was served.': 'Berichtigen Sie, wann es zugestellt wurde.',
  'Its facts were confirmed: it is a demand.': 'Seine Angaben wurden bestätigt: Es ist ein Ersuchen.',
  'Determine and close it.': 'Entscheiden Sie darüber, und schließen Sie es ab.',
  'Say in a sentence why this is not a demand.': 'Sagen Sie in einem Satz, warum das kein Ersuchen ist.',
  'An authorisation stands on the facts as they are.':
    'Eine Freigabe stützt sich auf die Angaben, wie sie sind.',
  'Accounts were already looked up for the identifiers as they were.':
    'Für die bisherigen Kennungen wurden bereits Konten nachgeschlagen.',
  'Receive the corrected paper as a new demand and link it.':
    'Nehmen Sie das berichtigte Schreiben als neues Ersuchen an und verknüpfen Sie es.',
  'No paper is marked as the instrument.': 'Kein Schreiben ist als das anordnende gekennzeichnet.',
  'Mark which paper demands the data.': 'Kennzeichnen Sie, welches Schreiben die Daten verlangt.',
  'Nothing is asked yet.': 'Es wird noch nichts verlangt.',
  'Enter at least one ask, or file it as not a demand.':
    'Geben Sie mindestens eine Forderung ein, oder legen Sie es als kein Ersuchen ab.',
  'An ask names no data category.': 'Eine Forderung nennt keine Datenart.',
  'Choose the categories it asks for.': 'Wählen Sie die Datenarten, nach denen sie fragt.',
  'A period ends before it begins.': 'Ein Zeitraum endet, bevor er beginnt.',
  'A challenge suspends production by statute.': 'Eine Anfechtung setzt die Herausgabe kraft Gesetzes aus.',
  'Wait for the ruling. To answer for other customers, decide the challenged lines as challenged.':
    'Warten Sie auf die Entscheidung. Um für andere Kunden zu antworten, entscheiden Sie die angefochtenen Zeilen als angefochten.',
  'A court has stayed production.': 'Ein Gericht hat die Herausgabe ausgesetzt.',
  'Wait for the ruling or the end of the stay. To answer for other customers, decide the challenged lines as challenged.':
    'Warten Sie auf die Entscheidung oder das Ende der Aussetzung. Um für andere Kunden zu antworten, entscheiden Sie die angefochtenen Zeilen als angefochten.',
  'The enforcing authority was notified: nothing leaves before it clears the order or its time ends.':
    'Die Vollstreckungsbehörde wurde unterrichtet: nichts geht hinaus, bevor sie die Anordnung freigibt oder ihre Zeit endet.',
  'Wait for the end of its time, or counsel records that it cleared the order, or refused it.':
    'Warten Sie das Ende ihrer Zeit ab, oder die Rechtsabteilung hält fest, dass sie die Anordnung freigab oder ablehnte.',
  'No other authority looks at this order.': 'Keine andere Behörde prüft diese Anordnung.',
  'Confirm the facts and assess it first, if the paper says that one was notified.':
    'Bestätigen Sie die Tatsachen und beurteilen Sie sie zuerst, wenn das Papier sagt, dass eine unterrichtet wurde.',
  'Who said so, and where, is missing.': 'Es fehlt, wer das sagte und wo.',
  'Add the paper, or say where it stands; of a refusal also its ground.':
    'Fügen Sie das Papier bei, oder sagen Sie, wo es steht; bei einer Ablehnung auch ihren Grund.',
  'The day is not between the arrival of the order and today.':
    'Der Tag liegt nicht zwischen dem Eingang der Anordnung und heute.',
  'Write the day on which that authority said so.': 'Schreiben Sie den Tag, an dem die Behörde das sagte.',
  'More time was given in writing, and it has not run out.':
    'Schriftlich wurde mehr Zeit gewährt, und sie ist nicht abgelaufen.',
  'Wait for its end. To produce sooner, counsel records an extension that ends now.':
    'Warten Sie auf ihr Ende. Um früher herauszugeben, hält die Rechtsabteilung eine Verlängerung fest, die jetzt endet.',
  'Determine these lines otherwise than to release.':
    'Entscheiden Sie diese Zeilen anders als herauszugeben.',
  'Counsel decided not to produce while the challenge is open, at the risk of contempt.':
    'Die Rechtsabteilung hat entschieden, nicht herauszugeben, solange die Anfechtung offen ist, auf die Gefahr von Zwangsmitteln.',
  'Counsel decides to produce, or records the ruling.':
    'Die Rechtsabteilung entscheidet, herauszugeben, oder hält die Entscheidung des Gerichts fest.',
  'A challenge is open, nothing suspends production, and it is not due yet.':
    'Eine Anfechtung ist offen, nichts setzt die Herausgabe aus, und sie ist noch nicht fällig.',
  'Counsel decides whether to produce before it is ruled on.':
    'Die Rechtsabteilung entscheidet, ob herausgegeben wird, bevor darüber entschieden ist.',
  'The contract of a customer closes this exception: it is asked first.':
    'Der Vertrag eines Kunden schließt diese Ausnahme aus: Er wird zuerst gefragt.',
  'An exception from asking the customer first is for organisations, and none is decided on here.':
    'Eine Ausnahme davon, zuerst den Kunden fragen zu lassen, gilt für Organisationen; über keine wird hier entschieden.',
  'Decide without an exception.': 'Entscheiden Sie ohne Ausnahme.',
  'Redirect the agency to the customer, or choose another exception from the list.':
    'Verweisen Sie die Behörde an den Kunden, oder wählen Sie eine andere Ausnahme aus der Liste.',
  'No policy that counsel adopted covers this paper and category.':
    'Keine von der Rechtsabteilung übernommene Regel deckt dieses Schreiben und diese Datenart.',
  'Decline it, or name the policy by which it leaves.':
    'Lehnen Sie ab, oder nennen Sie die Regel, nach der es hinausgeht.',
  'The law permits this disclosure but does not require it.':
    'Das Recht erlaubt diese Herausgabe, verlangt sie aber nicht.',
  'Decline it. It leaves only in a confirmed emergency, by the customer’s verified consent, or by a policy that counsel adopted by name.':
    'Lehnen Sie ab. Sie geht nur in einem bestätigten Notfall hinaus, mit geprüfter Einwilligung des Kunden oder nach einer Regel, die die Rechtsabteilung namentlich übernommen hat.',
  'This ground is for what the law merely permits.':
    'Dieser Grund ist für das da, was das Recht bloß erlaubt.',
  'Give the ground that the law’s answer has.': 'Geben Sie den Grund an, den die Antwort des Rechts hat.',
  'No lawyer has approved this letter in this language.':
    'Kein Jurist hat diesen Brief in dieser Sprache gebilligt.',
  'Counsel reads it beside the English text and confirms it, or it goes out in English.':
    'Die Rechtsabteilung liest ihn neben dem englischen Text und bestätigt ihn, oder er geht auf Englisch hinaus.',
  'This is not filed as not a demand.': 'Das ist nicht als kein Ersuchen abgelegt.',
  'Somebody has looked at it already.': 'Jemand hat es bereits angesehen.',
  'You filed this as not a demand.': 'Sie haben das als kein Ersuchen abgelegt.',
  'Another person looks at it once more.': 'Eine andere Person sieht es noch einmal an.',
  'The authority cannot be changed while an authorisation names its officers as recipients.':
    'Die Behörde lässt sich nicht ändern, solange eine Freigabe ihre Beamten als Empfänger nennt.',
  'The authorisation would expire before now, or later than the settings allow.':
    'Die Freigabe würde vor jetzt ablaufen oder später, als die Einstellungen erlauben.',
  'The gate has already answered the look-up of these accounts.':
    'Das Gate hat die Suche nach diesen Konten schon beantwortet.',
  'Wait for the gate to answer. If it takes longer than ten minutes, tell an administrator: it may be down.':
    'Warten Sie, bis das Gate antwortet. Dauert es länger als zehn Minuten, sagen Sie es der Verwaltung: Es steht vielleicht still.',
  'No question of the worksheet is answered, or an answer is to a question that it does not have.':
    'Keine Frage des Arbeitsblatts ist beantwortet, oder eine Antwort gehört zu einer Frage, die es nicht hat.',
  'A ruling needs its result, and another step has none.':
    'Eine Entscheidung braucht ihr Ergebnis, und ein anderer Schritt hat keines.',
  'Say what was ruled, or choose the step that was taken.':
    'Sagen Sie, wie entschieden wurde, oder wählen Sie den Schritt, der getan wurde.',
  'The certificate states in section G(d) that {x}.': 'Das Zertifikat gibt in Abschnitt G(d) an: {x}.',
  'addressing the controller might harm the investigation':
    'die Befragung des Verantwortlichen könnte den Ermittlungen schaden',
  'the controller cannot be identified': 'der Verantwortliche ist nicht feststellbar',
  'the provider’s policy: process follows an emergency disclosure':
    'nach der Richtlinie des Anbieters: auf eine Auskunft im Notfall folgt ein Schreiben, das sie verlangt',
}
