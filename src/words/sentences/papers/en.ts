// What the reader says of a paper. English, the source.

export const en = {
  'papers.picture_page_could_not_read': 'the picture on page {x} could not be read',
  'papers.scanned_pages_were_read': '{x} scanned pages; {y} were read',
  'papers.pages_without_text_were_not': '{x}: pages without text were not read',
  'papers.only_first_attachments_read': 'only the first {x} attachments are read',
  'papers.mails_inside_mails_read_three': 'mails inside mails are read three deep',
  'papers.stands_times_head': '{x} appears {y} times in the head',
  'papers.senders_display_name_shows_another':
    'the sender’s display name shows another address than the one it was sent from',
  'papers.answers_would_go_another_domain': 'answers would go to another domain than the sender’s',
  'papers.text_part_html_part_say': 'the text part and the HTML part say different things',
  'papers.file_name_held_path_parts': 'the file name held path parts, hidden characters, or was taken',
  'papers.words_struck_through_were_left': 'words struck through were left out',
  'papers.hidden_words_were_left_out': 'hidden words were left out',
  'papers.hidden_text_on_page': 'hidden text found on page {x}, left out: “{y}”',
  'papers.page_not_looked_at': 'page {x} was not looked at for words that cannot be seen',
  'papers.page_with_recognised_text': 'page {x} is a picture with a text that a machine recognised in it',
  'papers.not_utf_8_read_windows': 'not UTF-8; read as Windows-1252',
  'papers.only_beginning_read': 'only the beginning was read',
  'papers.text_page_after_not_read': 'the text of page {x} and after was not read',
  'papers.page_damaged': 'page {x} is damaged',
  'papers.pdf_holds_scripts_they_were': 'the PDF holds scripts; they were not run',
  'papers.files_inside_pdf_they_were': 'there are files inside the PDF; they were not read',
  'papers.changed_after_first_saved_time': 'changed after it was first saved ({x} time(s))',
  'papers.signature_pdf_does_not_hold': 'a signature of this PDF does not hold',
  'papers.changed_after_signed': 'changed after it was signed',
  'papers.words_pages_not_those_were': 'the words of its pages are not those that were signed',
  'papers.more_than_signatures_others_were': 'more than {x} signatures; the others were not checked',
  'papers.name_says_bytes_say': 'its name says {x}, its bytes say {y}',
  'papers.name_says_bytes_no_known': 'its name says {x}, its bytes are of no known kind',
  'papers.pages_first_were_read': '{x} pages; the first {y} were read',
  'papers.document_holds_macros_they_were': 'the document holds macros; they were not run',
  'papers.files_inside_document_were_not': 'files inside the document were not read',
  'papers.document_points_outside_addresses_none':
    'the document points to outside addresses; none was fetched',
  'papers.link_shows_leads': 'a link shows {x} and leads to {y}',
  'papers.no_machine_reads_paper_lane': 'No machine reads a paper of this lane.',
  'papers.no_machine_reads_paper_lane_kept': 'No machine reads a paper of this lane. It is kept: {x}',
  'papers.reader_still_work_paper': 'The reader is still at work on this paper.',
  'papers.reader_document_answered_form_never':
    'The reader of this document answered in a form that it never uses.',
  'papers.do_not_open_desk_machine': 'Do not open it on a desk machine; ask the sender for another copy.',
  'papers.ask_sender_copy_without_password': 'Ask the sender for a copy without a password.',
  'papers.ask_sender_another_copy_enter': 'Ask the sender for another copy, or enter its fields by hand.',
  'papers.document_not_read': 'This document was not read: {x}.',
  'papers.documents_kind_not_read_automatically': 'Documents of the kind {x} are not read automatically.',
  'papers.ask_pdf_docx_mail_plain': 'Ask for PDF, DOCX, a mail or plain text, or enter its fields by hand.',
  'papers.reading_document_took_longer_than':
    'Reading this document took longer than the limit and was stopped.',
  'papers.document_larger_than_what_read': 'This document is larger than what is read automatically.',
  'papers.ask_sender_smaller_copy_enter': 'Ask the sender for a smaller copy, or enter its fields by hand.',
  'papers.reader_document_ran_out_memory':
    'The reader of this document ran out of memory or broke; documents made to attack a reader do that.',
  'papers.reader_documents_could_not_started':
    'The reader of documents could not be started on this machine.',
  'papers.password_needed_open_pdf': 'a password is needed to open this PDF',
  'papers.archive_needs_password': 'the archive needs a password',
  'papers.archive_names_file_twice': 'the archive names a file twice',
  'papers.archive_names_files_outside_itself': 'the archive names files outside of itself',
  'papers.archive_unpacks_far_more_than': 'the archive unpacks to far more than it is',
  'papers.mail_nested_deeper_longer_heads':
    'the mail is nested deeper, or has longer heads, than any real mail',
  'papers.mail_more_than_parts': 'the mail has more than {x} parts',
  'papers.page_without_size': 'a page without size',
  'papers.word_document_damaged': 'the Word document is damaged',
  'papers.archive_cut_off_damaged': 'the archive is cut off or damaged',
  'papers.archive_packed_unknown_way': 'the archive is packed in an unknown way',
  'papers.picture_damaged_unknown_kind': 'the picture is damaged or of an unknown kind',
  'papers.archive_holds_no_word_document': 'this archive holds no Word document',
  'papers.no_pdf_can_opened_damaged': 'this is no PDF that can be opened, or it is damaged',
  'papers.no_mail_can_read': 'this is no mail that can be read',
  'papers.no_mail_no_heads': 'this is no mail: it has no heads',
  'papers.tell_administrator_who_runs_duly':
    'Tell an administrator, who runs duly doctor. Meanwhile enter its fields by hand.',
  'papers.copy_made_hand_pdf': 'A copy that was made by hand is a PDF.',
  'papers.print_others_lines_blackened_scan':
    'Print it with the others’ lines blackened, scan it, and attach that as a PDF.',
  'papers.paper_names_tenant_alone_goes':
    'The paper names this customer only, so it goes out as it was served.',
  'papers.send_notice_without_copy_made': 'Send the notice without a copy made by hand.',
  'papers.paper_demands_data_not_among': 'The paper that demands the data is not among the documents.',
  'papers.correct_facts_which_document_instrument':
    'Correct in the facts which document is the instrument, or attach a copy that you made by hand.',
  'papers.no_machine_could_read_paper':
    'No machine could read this paper, so no copy can be made of it with the others’ lines taken out.',
  'papers.attach_copy_you_made_hand':
    'Attach a copy that you made by hand: printed, the others’ lines blackened, scanned.',
  'papers.machine_read_paper_from_picture':
    'This paper was read from a picture, and no one has checked the copy as it would go out.',
  'papers.look_each_line_copy_say':
    'Check each line of the copy and confirm that it shows no other customer’s data, or attach a copy that you made by hand.',
  'papers.no_file_attached': 'No file was attached.',
  'papers.attach_the_copy_that_you_made_by_hand': 'Attach the copy that you made by hand.',
  'papers.time_reading_up_after_page':
    'the time for reading was up after page {x}; pages behind it were not read',
  'papers.reader_broke_after_page_pages': 'the reader broke after page {x}; pages behind it were not read',
  'papers.reader_did_not_come_end':
    'the reader did not come to the end of this message in its time: papers may be missing',
  'papers.reader_broke_did_not_come':
    'the reader broke and did not come to the end of this message: papers may be missing',
  'papers.paper_kept_not_read_cage':
    'This paper is kept and was not read: the cage that papers are read in is missing on this machine.',
  'papers.administrator_runs_duly_doctor_which':
    'An administrator runs duly doctor, which says what to install; then it is read. Meanwhile enter its fields by hand.',
} as const
