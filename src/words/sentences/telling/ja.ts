// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'The tenant was already told.': '顧客にはすでに知らせました。',
  'A secrecy still covers what the notice left out.': '通知で省いたものを、秘密保持がまだ覆っています。',
  'The rest is told by itself when it ends.': 'それが終われば、残りは自動で知らせます。',
  'No second person has confirmed the secrecy reading.': '秘密保持の読み取りを確認した二人目がいません。',
  'Have a colleague confirm it with the passages in view.':
    '該当箇所を見ながら同僚に確認してもらってください。',
  'Here the authority tells the customer, and we never do.':
    'ここでは当局が顧客に知らせ、当社は決して知らせません。',
  'Record the law’s silence as a secrecy by statute, so that the matter can go on.':
    '法律の沈黙を法律による秘密保持として記録し、事案を進めてください。',
  'A live prohibition forbids telling the tenant.': '有効な禁止により、顧客に知らせることができません。',
  'The notice leaves by itself when it ends.': 'それが終われば通知は自動で出ます。',
  'The law’s answer forbids telling the tenant, and the reading of the paper found nothing that does.':
    '法令の答えは顧客への通知を禁じ、書面の読み取りは禁じるものを見つけていません。',
  'Read the paper again with the citation in view, or correct the facts and ask the law anew.':
    '引用条文を見ながら書面を読み直すか、事実項目を直して法令に改めて尋ねてください。',
  'More is to leave than this tenant was told, and an order forbids to say who asks.':
    'この顧客に知らせたより多くが提供される予定であり、命令により求めている者の名を伝えることはできません。',
  'Counsel tells it without that name, has the order lifted, or decides these lines as it was told.':
    '法務が、その名を伏せて知らせるか、命令の解除を得るか、知らせたとおりにこれらの項目を決定します。',
  'Whether this tenant may be told is not clear from the packs.':
    'この顧客に知らせてよいか、パックからは明らかではありません。',
  'Counsel reads the citation and sends the notice, or records the secrecy.':
    '法務が引用条文を読み、通知を送るか秘密保持を記録します。',
  'The agency has moved for a longer secrecy, and the court’s answer is not recorded.':
    '当局が秘密保持の延長を請求し、裁判所の答えが記録されていません。',
  'Record what the court decided; a longer secrecy is read as an order of its own.':
    '裁判所の判断を記録してください。延長は別の命令として読み取ります。',
  'Counsel holds this late notice for a short time.': '法務がこの遅い通知を短い間保留しています。',
  'It leaves by itself when that time is over.': 'その時が過ぎれば自動で出ます。',
  'Nothing is determined yet.': 'まだ何も決定していません。',
  'Determine the demand first.': '先に要請を決定してください。',
  'The notice does not leave out exactly what a secrecy covers.':
    '通知が、秘密保持の覆う部分をちょうど省いていません。',
  'Every mail of a tenant’s notice came back, and nobody has read it.':
    'ある顧客への通知のメールはすべて戻ってきており、誰も読んでいません。',
  'Name another contact of the tenant in the directory, or send the notice by post and record the day.':
    '名簿に顧客の別の連絡先を登録するか、通知を郵送してその日を記録してください。',
  'It is told when the order ends: have it lifted, or decide these lines otherwise.':
    '命令が終われば通知されます。命令を解除させるか、これらの行を別に判断してください。',
  'The notice is a letter by post, and nobody has recorded that it was posted.':
    '通知は郵便の書面ですが、発送したことが記録されていません。',
  'The letter was posted on no such day.': '書面を発送した日として正しくありません。',
  'Post it and record the day.': '発送して、その日を記録してください。',
  'A message that answers a letter of ours has not been read.': '当社の書面への返信がまだ読まれていません。',
  'Read it and record what follows from it.': '読んで、そこから何が決まるかを記録してください。',
  'Somebody has read every message.': 'すべての連絡はすでに読まれています。',
  'The message may be the objection of the one person who was told alone.':
    'この連絡は、一人だけ通知を受けた人の異議かもしれません。',
  'Counsel reads it and says what follows from it.': '法務担当が読み、そこから何が生じるかを記録します。',
  'Who answered is missing.': '誰が回答したかがありません。',
  'Name the person who wrote or called.': '書面または電話で回答した人の名前を記入してください。',
  'The answer came on no such day.': 'その日に回答が届くことはありません。',
  'Enter a day from that of the notice until today.': '通知の日から今日までの日を入力してください。',
  'What the tenant said is missing.': '顧客が述べた内容がありません。',
  'Write it down in its own words.': '顧客自身の言葉で書いてください。',
  'Counsel has decided on this tenant’s objection.': 'この顧客の異議については法務が決定済みです。',
  'If it has gone to court, record that it has filed.':
    '裁判所に申し立てたのであれば、その旨を記録してください。',
  'That nothing is objected to lets the data go: only counsel takes it down.':
    '異議がないことはデータの提供につながるため、法務だけが記録します。',
  'Counsel records it, or the tenant answers in its console.':
    '法務が記録するか、顧客がコンソールで回答します。',
  'A message that answers a letter of ours came since somebody last looked at this secrecy.':
    'この秘密保持を最後に確認した後に、当方の書簡への返信が届いています。',
  'Read whether it lengthens the secrecy, and record what you found as a look into the docket.':
    '秘密保持を延長するものかを読み、結果を記録の確認として残してください。',
  'Draft the notice again.': '通知を作り直してください。',
  'The window to object is shorter than policy or contract says.':
    '異議申立期間が、方針または契約より短くなっています。',
  'How this is known is missing.': 'どうして分かったかがありません。',
  'Say it in a sentence.': '一文で書いてください。',
  'Nobody was told yet.': 'まだ誰にも知らせていません。',
  'This contact was told, or is not to be told.': 'この担当者には知らせたか、知らせない人です。',
  'Choose another one.': '別の担当者を選んでください。',
  'The address is missing.': '住所がありません。',
  'Say where the letter went.': '書簡の宛先を書いてください。',
  'An objection needs its reason.': '異議には理由が必要です。',
  'Say in a sentence or more why you object.': '異議の理由を一文以上で書いてください。',
  'Our counsel has decided on your objection.': '当社の法務がご異議を判断しました。',
  'If you have gone to court, answer that you have filed; otherwise write to the desk.':
    '裁判所に申し立てた場合はその旨を回答し、そうでなければデスクに書いてください。',
  'There is no open objection.': '続いている異議はありません。',
  'The decision needs its reason.': '判断には理由が必要です。',
  'Write it in a sentence the tenant can read.': '顧客が読める一文で書いてください。',
  'This tenant was not told yet.': 'この顧客にはまだ知らせていません。',
  'Write to the tenant.': '顧客に書いてください。',
  'Say why the window grows.': '期間を延ばす理由を書いてください。',
  'The window would not grow.': '期間が延びません。',
  'Choose a later moment.': 'より遅い時点を選んでください。',
  'The window would end after production is due.': '期間が提出期限の後に終わります。',
  'Ask the authority for more time first and record its extension.':
    '先に当局に延長を求め、それを記録してください。',
  'The tenant has not answered.': '顧客は回答していません。',
  'What follows from it is missing.': 'どうするかがありません。',
  'This demand was not redirected.': 'この要請は顧客に案内していません。',
  'A renewed demand needs its exception.': '再度の要請には例外が必要です。',
  'Choose the ground from the list and say what the agency wrote.':
    '一覧から理由を選び、当局が何と書いたか入れてください。',
  'Section G(d) of the certificate gives no reason for addressing the processor.':
    '証明書の第G(d)節に、処理者に宛てる理由がありません。',
  'Answer with the form of Annex III and name the controller, or choose another ground.':
    '附属書IIIの様式で回答し管理者を示すか、別の理由を選んでください。',
  'There is no such exception in this demand.': 'この要請にそのような例外はありません。',
  'You recorded this exception.': 'この例外はあなたが記録しました。',
  'Another person approves that the customer is not asked first.':
    '顧客に先に尋ねないことは、別の人が承認します。',
  'The exception is already approved.': '例外はすでに承認されています。',
  'Where the data were set apart is missing.': 'どこでデータを保全したかがありません。',
  'Name the system and what was done there.': 'システムと、そこで行ったことを書いてください。',
  'The notice is already out.': '通知はすでに出ています。',
  'A request forbids nothing: record an order or a statute that does.':
    '要望は何も禁じません。禁じる命令または法律を記録してください。',
  'Hold back what would leave by not signing it.': '署名しないことで、出るはずのものを留め置いてください。',
  'A day is not one of the calendar.': '暦にない日付です。',
  'Enter the day as the order states it.': '命令に書かれたとおりの日付を入れてください。',
  'The order that it replaces is not in force.': '置き換えられる命令が有効ではありません。',
  'Nobody has read the paper for secrecy yet.': '秘密保持について書面を読んだ人がまだいません。',
  'Record the reading first.': '先に読み取りを記録してください。',
  'The second reader is another person than the first.': '二人目の読み手は一人目とは別の人です。',
  'Ask a colleague to confirm.': '同僚に確認を頼んでください。',
  'The reading is already confirmed.': '読み取りは確認済みです。',
  'You read the paper for secrecy.': '秘密保持について書面を読んだのはあなたです。',
  'Another person says that it no longer binds.': 'もう拘束しないことは別の人が記します。',
  'There is no such order in force.': 'そのような有効な命令はありません。',
  'What ends the secrecy is missing.': '秘密保持を終わらせるものが記されていません。',
  'Say which order lifts it and where it stands, or what was misread.':
    '解除する命令とその所在、または誤って読まれた内容を書いてください。',
  'The secrecy still binds through its last day.': '秘密保持は最終日の終わりまで拘束します。',
  'Wait for its end, or record the order that lifts it.': '終わりを待つか、解除する命令を記録してください。',
  'No extension is filed.': '延長は請求されていません。',
  'No secrecy is in force here.': 'ここに有効な秘密保持はありません。',
  'Read the paper for secrecy first.': '先に秘密保持について書面を読んでください。',
  'Where this is written is missing.': 'どこに書かれているかがありません。',
  'Name the docket entry, letter or call.': '記録の項目、書簡、または電話を入れてください。',
  'Nothing is left to check.': '確認するものは残っていません。',
  'Where you looked is missing.': 'どこを見たかがありません。',
  'Name the docket, or whom you asked.': '事件記録、または尋ねた相手を入れてください。',
  'No late notice is owed here.': 'ここで出すべき遅い通知はありません。',
  'This late notice was held before.': 'この遅い通知は以前に保留されました。',
  'It leaves by itself. A new order of a court is read as a secrecy of its own.':
    '自動で出ます。裁判所の新しい命令は別の秘密保持として読み取ります。',
  'Say why it is held.': '保留の理由を書いてください。',
  'A late notice is held for three working days at most, counted from the end of the secrecy.':
    '遅い通知の保留は、秘密保持の終わりから数えて最長三営業日です。',
  'Choose a moment until {x} UTC.': '{x} UTCまでの時点を選んでください。',
  'A tenant has answered, and nobody of us has read it.':
    '顧客から回答がありましたが、当社の誰もまだ読んでいません。',
  'Counsel reads the answer and says what follows from it; then close.':
    '法務が回答を読み、どうするかを述べます。そのあとで終了してください。',
  'The tenant objects to what is to leave, so reading it is not enough.':
    '顧客は提供予定のデータに異議を申し立てているため、読むだけでは足りません。',
  'Decide the objection.': '異議を判断してください。',
  'It names an account of another customer.': '別の顧客のアカウントが書かれています。',
  'A longer term and a challenge are brought in by counsel.':
    '期限の延長と異議申立てを引き継ぐのは法務です。',
  'Have counsel bring it in.': '法務に引き継ぎを頼んでください。',
  'You brought this demand in.': 'この要請を引き継いだのはあなたです。',
  'Another person looks whether its tenant was told.': '顧客に通知済みかどうかは、別の人が確認します。',
  'There is no word about telling left to look at.': '確認すべき通知の記載は残っていません。',
  'Name the letter, mail or file, and its day.': '手紙、メール、または記録とその日付を書いてください。',
  'That a tenant was told in the system before this one is one person’s word.':
    '以前のシステムで顧客に通知したというのは、まだ一人の言葉にすぎません。',
  'Another person looks first whether it was.': 'まず別の人がそのとおりか確認します。',
  'What was answered has no production left to wait for.': '回答済みのものに、待つべき提出は残っていません。',
  'Leave out the longer term and the challenge of the production.':
    '期限の延長と、提出に対する異議申立てを外してください。',
  'This kind of challenge is not about that, or a challenge of secrecy has a stay.':
    'この種類の異議申立てはそれに対するものではないか、秘密保持への異議申立てに停止が付いています。',
  'Where it was filed, or where its stay is written, is missing.':
    '申立先、または停止が書かれた場所がありません。',
  'Name the court, and the order.': '裁判所と命令を書いてください。',
  'Only the organisation that decides about these data can consent to their leaving.':
    'このデータについて決定する組織だけが、その提供に同意できます。',
  'Answer that you have no objection, or ask that organisation to answer.':
    '異議がない旨を回答するか、その組織に回答を依頼してください。',
  'Several organisations were told, and it is not said which of them answered.':
    '複数の組織に通知しましたが、どの組織の回答かが示されていません。',
  'Choose whose answer it is.': 'どの組織の回答かを選んでください。',
  'Whoever consented does not decide about these data.':
    '同意した者は、このデータについて決定する立場にありません。',
  'Decline it, or ask the organisation that decides about them.':
    '拒否するか、決定する立場の組織に問い合わせてください。',
  'Nobody of that name is told.': 'その名前の通知先はありません。',
  'This contact is not kept from this demand.': 'この連絡先は、この要求から除外されていません。',
  'The address itself says that this contact is not to be told.':
    'アドレス自体から、この連絡先には通知すべきでないことが分かります。',
  'Correct the address in the directory, or name another contact.':
    '名簿のアドレスを訂正するか、別の連絡先を指定してください。',
  'Another person than who kept this contact out says that it may be told.':
    'この連絡先への通知を認めるのは、除外した人とは別の人です。',
  'Ask a colleague in counsel.': '別の法務担当者に依頼してください。',
  'Somebody has said that this secrecy ended.': 'この秘密保持が終わったと述べた人がいます。',
  'Another person confirms it, or says that it still binds.':
    '別の人が確認するか、まだ拘束力があると述べます。',
  'Nobody has said that this secrecy ended.': 'この秘密保持が終わったと述べた人はいません。',
  'Why it still binds is missing.': 'まだ拘束力がある理由がありません。',
  'You said yourself that this secrecy ended.': 'この秘密保持が終わったと述べたのはご自身です。',
  'Another person looks at it and confirms.': '別の人が見て確認します。',
  'The gate still ends this hold, or it has ended.':
    'この保全はゲートがこれから終了するか、すでに終わっています。',
  'Let it go by the gate, or wait for its last day.': 'ゲートで終了するか、最終日を待ってください。',
  'What was done at the source is missing.': 'データ源で何をしたかが書かれていません。',
  'Say where it was let go, by whom and how you know.':
    'どこで、誰が終了し、どう確認したかを書いてください。',
  'The law has the controller told, and nobody of the tenant’s chain who is told is the controller.':
    '法は管理者への通知を求めていますが、顧客の連鎖のうち通知を受ける者の中に管理者がいません。',
  'Have the controller told in the tenant’s chain, with a contact for notices; or counsel records why not, and another person sends the notice.':
    '顧客の連鎖で管理者を通知先にし、通知用の連絡先を加えてください。または法務が通知しない理由を記録し、別の人が通知を送ります。',
  'The law has the person told whose data they are, and our notice goes to the organisation.':
    '法は本人への通知を求めていますが、私たちの通知は組織に届きます。',
  'Counsel records why that person is not told, and another person sends the notice.':
    '法務がその本人に通知しない理由を記録し、別の人が通知を送ります。',
  'That whom the law names is not told is one person’s word.':
    '法が名指しする者に通知しないことは、まだ一人の判断です。',
  'You said why whom the law names is not told.':
    '法が名指しする者に通知しない理由を述べたのは、あなたです。',
  'Another person sends the notice.': '別の人が通知を送ります。',
  'The law names nobody else here who is to be told.': '法がここで通知すべきとする者はほかにいません。',
  'Why they are not told is missing.': '通知しない理由がありません。',
}
