// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'The table is empty. Its first line names the columns.': '表が空です。最初の行に列の名前を書きます。',
  'Columns are missing: {x}. Known are: {y}.': '列が足りません：{x}。使える列：{y}。',
  'Columns are not known: {x}. Known are: {y}.': '知らない列があります：{x}。使える列：{y}。',
  'The column {x} is there twice.': '列{x}が二つあります。',
  'It has {x} cells, the header has {y}. Is a cell with a comma in it quoted?':
    'この行のセルは{x}個、見出しは{y}個です。コンマを含むセルは引用符で囲まれていますか。',
  'Its cell {x} holds a character that cannot be kept.': 'セル{x}に、保存できない文字があります。',
  'The table is not in UTF-8. Save it as “CSV UTF-8”.':
    '表がUTF-8ではありません。「CSV UTF-8」として保存してください。',
  'A quote is not closed, or a line is longer than 64 kB.':
    '引用符が閉じられていないか、64 kBより長い行があります。',
  'A quote stands within a cell. Quote the whole cell, and double the quotes in it.':
    'セルの途中に引用符があります。セル全体を引用符で囲み、中の引用符は二つ重ねてください。',
  'Correct the table and upload it again.': '表を直して、もう一度アップロードしてください。',
  'Correct the table and try again.': '表を直して、もう一度試してください。',
  'Correct the line.': '行を直してください。',
  'It was received in the future.': '受領日が未来になっています。',
  'Correct the date.': '日付を直してください。',
  'It was served after it was received.': '送達が受領より後になっています。',
  'Correct one of the two, or leave served empty.': 'どちらかを直すか、servedを空にしてください。',
  'The tenant was told in the future.': '顧客への通知日が未来になっています。',
  'Secrecy binds towards a tenant.': '秘密保持は特定の顧客に対するものです。',
  'Name the tenant.': '顧客を書いてください。',
  'The tenant was told, so no secrecy binds towards it.':
    '顧客には知らせてあるので、その顧客への秘密保持はありません。',
  'Empty told, or the columns of secrecy.': 'toldか、秘密保持の列を空にしてください。',
  'What forbids notice is not said.': '何が通知を禁じているかが書かれていません。',
  'Name the order or the statute.': '命令または法律を書いてください。',
  'What was answered has no outcome.': '回答済みなのに結果がありません。',
  'Write one of: {x}.': '次のどれかを書いてください：{x}。',
  'An open demand has no outcome yet.': '未完了の要請には、まだ結果がありません。',
  'Empty it, or write “answered” as its status.': '空にするか、statusに「answered」と書いてください。',
  'Which accounts of the tenant it is about is not said.':
    '顧客のどのアカウントについてかが書かれていません。',
  'Name at least one identifier.': '識別子を少なくとも一つ書いてください。',
  'It is empty.': '空です。',
  'Every demand needs it.': 'どの要請にも必要です。',
  'Fill it in.': '記入してください。',
  'It is too long.': '長すぎます。',
  'It has more than {x} characters.': '{x}文字を超えています。',
  'Shorten it.': '短くしてください。',
  'It is no day of the calendar.': '暦にない日です。',
  'Write it as 2026-11-25.': '2026-11-25の形で書いてください。',
  'This word is not known.': 'この語は知られていません。',
  'It is no day and no time with its zone.': '日付でも、時間帯のついた時刻でもありません。',
  'Write it as 2026-11-25 or 2026-11-25T16:30:00+01:00.':
    '2026-11-25または2026-11-25T16:30:00+01:00の形で書いてください。',
  'This tenant is not in the directory.': 'この顧客は名簿にありません。',
  'Import the tenants first, or correct its id.': '先に顧客を取り込むか、識別子を直してください。',
  'A mail address among them is none.': 'メールアドレスでないものがあります。',
  'Correct it, or write it as account:NAME.': '直すか、account:名前の形で書いてください。',
  'It is no code of a country.': '国の符号ではありません。',
  'Write its two capital letters, as DE.': 'DEのように大文字二つで書いてください。',
  'No law pack has this instrument.': 'この種類の書面はどの法令パックにもありません。',
  'Write an instrument of the packs (see duly law matrix), or nothing; its name may go into note.':
    'パックにある種類（duly law matrixを参照）を書くか、空にしてください。名称はnoteに書けます。',
  'A paper of national security does not come by table.': '国家安全保障の書面は表では取り込めません。',
  'Leave it out: counsel opens it for named people.': '外してください：指名された人のために法務が開きます。',
  'It was taken in before, with other words.': '以前、別の内容で取り込まれています。',
  'Change that demand at the desk, and take this line out or put back what it said.':
    'その要請はデスクで直し、この行は外すか元の内容に戻してください。',
  'This reference stands in line {x} too.': 'この参照番号は{x}行目にもあります。',
  'It stopped. What was taken in stays: run it again, it goes on where it stood.':
    '途中で止まりました。取り込んだものは残ります。もう一度実行すると続きから進みます。',
  'It says of no known record what it is.': 'この行が何の行かが書かれていません。',
  'This tenant is in the table twice.': 'この顧客が表に二度あります。',
  'Keep one of the lines.': 'どちらか一行を残してください。',
  'Its tenant has no line of its own in the table.': 'この行の顧客自身の行が表にありません。',
  'Add a line with record “tenant” for it.': 'recordが「tenant」の行を加えてください。',
  'It is no id.': '識別子ではありません。',
  'Write 2 to 64 small letters, digits, - and _, and begin with a letter or a digit.':
    '英小文字、数字、-、_で2〜64文字、最初は文字か数字にしてください。',
  'It is no code of a language.': '言語の符号ではありません。',
  'Write two small letters, as de.': 'deのように小文字二つで書いてください。',
  'It is no domain.': 'ドメインではありません。',
  'Write it as example.org; several are parted by |.':
    'example.orgの形で書いてください。複数は | で区切ります。',
  'It is no mail address.': 'メールアドレスではありません。',
  'Write it as name@example.org.': 'name@example.orgの形で書いてください。',
  'It is no number of hours.': '時間数ではありません。',
  'Write a whole number from {x} to {y}.': '{x}から{y}までの整数を書いてください。',
  'There are more than {x} of them.': '{x}個を超えています。',
  'Leave some out.': 'いくつか減らしてください。',
  'It cannot be read.': '読めません。',
  'Correct this cell.': 'このセルを直してください。',
  'This tenant is given twice.': 'この顧客が二度書かれています。',
  'Keep one of the two.': 'どちらか一つを残してください。',
  'This tenant was merged or closed.': 'この顧客は統合または閉鎖されています。',
  'Give a new tenant a new id.': '新しい顧客には新しい識別子をつけてください。',
  'A new tenant comes with its key in your systems.': '新しい顧客には、貴社システムの鍵が必要です。',
  'Add it as your sources report it.': '情報源が報告するとおりに加えてください。',
  'This key is another tenant’s.': 'この鍵は別の顧客のものです。',
  'Give each tenant its own key.': '顧客ごとに別の鍵をつけてください。',
  'Nobody of it would get notices.': '通知を受ける人がいなくなります。',
  'Add a contact with “notice” among what it receives, or a party that has one.':
    'receivesに「notice」のある連絡担当者か、それを持つ当事者を加えてください。',
  'Anybody may have an address at {x}.': '{x}のアドレスは誰でも持つことができます。',
  'Leave it out: a domain here is one that only this tenant has.':
    '記載しないでください。ここに書くドメインは、このテナントだけが持つものです。',
  'The domain {x} is another tenant’s.': 'ドメイン{x}は別の顧客のものです。',
  'Give it to the one whose accounts it names.': 'そのアカウントを持つ顧客につけてください。',
  'The domain {x} can be taken for {y} of another tenant.':
    'ドメイン{x}は、別の顧客の{y}と見間違えるおそれがあります。',
  'Check how it is written. If it is really theirs, leave it out: authorities are then asked without it.':
    '綴りを確かめてください。本当にこの顧客のものなら外してください。その場合、当局にはこれなしで尋ねます。',
  'The contact id {x} is another tenant’s.': '連絡担当者の識別子{x}は別の顧客のものです。',
  'Give this contact an id of its own.': 'この連絡担当者に固有の識別子をつけてください。',
  'A contact is given twice.': '連絡担当者が二度書かれています。',
  'A role of the chain is given twice.': '連鎖の同じ役割が二度書かれています。',
  'Keep one party for each role.': '役割ごとに当事者を一つにしてください。',
  'A tenant is no party of its own chain.': '顧客は自分自身の連鎖の当事者にはなれません。',
  'Leave party_tenant empty.': 'party_tenantを空にしてください。',
  'This party is no active tenant.': 'この当事者は有効な顧客ではありません。',
  'Give that tenant too, or leave party_tenant empty and give contacts with this party.':
    'その顧客も書くか、party_tenantを空にして、この当事者の連絡担当者を書いてください。',
  'A party that is no tenant here needs its name.': 'ここの顧客でない当事者には名称が必要です。',
  'Add the name.': '名称を加えてください。',
  'A redirect, a longer term or a challenge concerns a tenant.':
    '案内、期限の延長、異議申立ては、ある顧客に関するものです。',
  'What was answered has no longer term.': '回答済みのものに延長された期限はありません。',
  'Empty it, or write “open” as its status.': '空欄にするか、statusに「open」と書いてください。',
  'What was answered has no production left to challenge.':
    '回答済みのものに、異議を申し立てる提出は残っていません。',
  'Another line of this demand says something else here.':
    'この要請の別の行は、ここで違うことを述べています。',
  'Write the same in both, or leave it empty in the further line. Another demand has another reference.':
    '両方に同じことを書くか、後の行では空欄にしてください。別の要請には別の参照番号を付けます。',
  'The secrecy ends before it begins.': '秘密保持が始まる前に終わっています。',
  'Correct one of the two days.': '二つの日付のどちらかを直してください。',
  'When the redirect left is not said.': '案内をいつ送ったかが書かれていません。',
  'Write its day, or empty what became of it.': '日付を書くか、その結果を空欄にしてください。',
  'Until when there is more time is not said.': 'いつまで延長されたかが書かれていません。',
  'Write the day, or empty who gave it.': '日付を書くか、認めた者を空欄にしてください。',
  'Say who granted it and where that is written.': '誰が認め、それがどこに書かれているかを記してください。',
  'Have counsel bring the table in, or leave these columns empty.':
    '法務に表の引き継ぎを頼むか、これらの列を空欄にしてください。',
  'What was filed is not said.': '何を申し立てたかが書かれていません。',
  'Write the kind of the challenge, or empty the rest.':
    '異議申立ての種類を書くか、残りを空欄にしてください。',
  'When it was filed is missing.': '申立日がありません。',
  'Write the day.': '日付を書いてください。',
  'Empty it, or name the challenge of the production.':
    '空欄にするか、提出に対する異議申立てを書いてください。',
  'What this kind of challenge is about is not said, or cannot be that.':
    'この種類の異議申立てが何に対するものかが書かれていないか、それに対するものではあり得ません。',
  'Say which order stays production and where it stands.':
    'どの命令が提出を停止し、どこにあるかを記してください。',
  'When production was stayed is not said.': '提出がいつ停止されたかが書かれていません。',
  'Write the day of the order, or empty which it is.': '命令の日付を書くか、どの命令かを空欄にしてください。',
  'Of several lines of one demand each names its tenant.':
    '一つの要請に複数の行があるときは、各行に顧客を書きます。',
  'Another line about this tenant says something else here.':
    'この顧客についての別の行は、ここで違うことを述べています。',
  'Write it in one of its lines and leave it empty in the others.':
    'その顧客の一行だけに書き、他の行では空欄にしてください。',
  'Put the lines of one demand one below another, and give another demand a reference of its own.':
    '一つの要請の行は続けて並べ、別の要請には別の参照番号を付けてください。',
}
