//! The sheet for a translator: its columns, where texts appear, and what comes of it. Texts in `desk.ftl`.

messages! {
    /// The commands around the texts.
    help_words => "command-words" ();
    /// Writing a sheet.
    help_sheet => "command-words-sheet" ();
    /// Of which language.
    help_sheet_lang => "command-words-sheet-lang" ();
    /// Where.
    help_sheet_out => "command-words-sheet-out" ();
    /// Over a sheet that stands there.
    help_sheet_replace => "command-words-sheet-replace" ();
    /// Taking a sheet back.
    help_merge => "command-words-merge" ();
    /// The sheet.
    help_merge_path => "command-words-merge-path" ();
    /// Who translated or read.
    help_merge_by => "command-words-merge-by" ();
    /// Into the source of the program.
    help_merge_source => "command-words-merge-source" ();
    /// Everything was read.
    help_merge_checked => "command-words-merge-checked" ();
    /// Without asking.
    help_merge_apply => "command-words-merge-apply" ();
    /// How far each language is.
    help_status => "command-words-status" ();
    /// Of which language.
    help_status_lang => "command-words-status-lang" ();
    /// As data.
    help_status_json => "command-words-status-json" ();
    /// What is to be recorded.
    help_audio => "command-words-audio" ();
    /// In which language.
    help_audio_lang => "command-words-audio-lang" ();
    /// The column of ids.
    column_id => "sheet-column-id" ();
    /// What is in it.
    column_id_explained => "sheet-column-id-explained" ();
    /// The column of places.
    column_place => "sheet-column-place" ();
    /// What is in it.
    column_place_explained => "sheet-column-place-explained" ();
    /// The Dutch column.
    column_dutch => "sheet-column-dutch" ();
    /// What is in it.
    column_dutch_explained => "sheet-column-dutch-explained" ();
    /// The English column.
    column_english => "sheet-column-english" ();
    /// What is in it.
    column_english_explained => "sheet-column-english-explained" ();
    /// The column of texts as they are.
    column_present => "sheet-column-present" ();
    /// What is in it.
    column_present_explained => "sheet-column-present-explained" ();
    /// The column to fill in.
    column_new => "sheet-column-new" ();
    /// What goes in it.
    column_new_explained => "sheet-column-new-explained" ();
    /// The column of remarks.
    column_remark => "sheet-column-remark" ();
    /// What goes in it.
    column_remark_explained => "sheet-column-remark-explained" ();
    /// A question.
    place_question => "sheet-place-question" ();
    /// An answer.
    place_choice => "sheet-place-choice" ();
    /// Around the questions.
    place_table => "sheet-place-table" ();
    /// On paper.
    place_paper => "sheet-place-paper" ();
    /// On a danger card.
    place_card => "sheet-place-card" ();
    /// In lists.
    place_list => "sheet-place-list" ();
    /// On the volunteer's screen.
    place_volunteer => "sheet-place-volunteer" ();
    /// Beside a key.
    place_key => "sheet-place-key" ();
    /// In a terminal.
    place_command => "sheet-place-command" ();
    /// On the call sheet.
    place_call_sheet => "sheet-place-call-sheet" ();
    /// Under it, small.
    place_hint => "sheet-place-hint" (place);
    /// For some numbers only.
    place_when => "sheet-place-when" (place, when);
    /// One number.
    when_exactly => "sheet-when-exactly" (name, number);
    /// Numbers such as these.
    when_some => "sheet-when-some" (name, numbers);
    /// All other numbers.
    when_other => "sheet-when-other" (name);
    /// There is no such text.
    refused_id => "sheet-refused-id" (id);
    /// A row stands twice.
    refused_twice => "sheet-refused-twice" ();
    /// The Dutch has changed.
    refused_dutch => "sheet-refused-dutch" ();
    /// A formula.
    refused_formula => "sheet-refused-formula" ();
    /// A name is missing.
    refused_name_missing => "sheet-refused-name-missing" (name);
    /// A name that is not known there.
    refused_name_unknown => "sheet-refused-name-unknown" (name);
    /// A brace alone.
    refused_brace => "sheet-refused-brace" ();
    /// Too long.
    refused_long => "sheet-refused-long" (letters, most);
    /// No text for all other numbers.
    refused_other_missing => "sheet-refused-other-missing" ();
    /// A hint without its text.
    refused_value_missing => "sheet-refused-value-missing" ();
    /// It cannot be put in the file.
    refused_unwritable => "sheet-refused-unwritable" ();
    /// A row that is not taken, and why.
    refused_at => "sheet-refused-at" (row, why);
    /// A sheet was written.
    written => "sheet-written" (rows, path);
    /// The texts of a language that is no other's translation.
    error_dutch => "sheet-error-dutch" ();
    /// A language that is not known.
    error_language => "sheet-error-language" (name);
    /// A file that is no sheet.
    error_no_sheet => "sheet-error-no-sheet" (path, why);
    /// Why: it is no spreadsheet.
    why_no_xlsx => "sheet-why-no-xlsx" ();
    /// Why: it is too large.
    why_large => "sheet-why-large" (most);
    /// Why: it has too many rows.
    why_rows => "sheet-why-rows" (most);
    /// Why: it is of no language.
    why_language => "sheet-why-language" ();
    /// Checked by whom?
    error_by => "sheet-error-by" ();
    /// A source tree without texts.
    error_source => "sheet-error-source" (path);
    /// The head of what changes.
    merge_of => "sheet-merge-of" (language, changes, checked, refused);
    /// A text that changes: what it is now.
    merge_before => "sheet-merge-before" (text);
    /// What it becomes.
    merge_after => "sheet-merge-after" (text);
    /// A row with its id.
    merge_row => "sheet-merge-row" (row, id);
    /// A remark.
    merge_remark => "sheet-merge-remark" (row, id, remark);
    /// How many more.
    merge_more => "sheet-merge-more" (count);
    /// Nothing changes.
    merge_nothing => "sheet-merge-nothing" ();
    /// Shall it be done?
    merge_ask => "sheet-merge-ask" ();
    /// How to do it.
    merge_preview => "sheet-merge-preview" ();
    /// It was not done.
    merge_declined => "sheet-merge-declined" ();
    /// It was done.
    merge_applied => "sheet-merge-applied" (path);
    /// The columns of the status: the language.
    status_language => "sheet-status-language" ();
    /// Who reads them.
    status_reader => "sheet-status-reader" ();
    /// All.
    status_total => "sheet-status-total" ();
    /// By a machine.
    status_machine => "sheet-status-machine" ();
    /// By a person.
    status_written => "sheet-status-written" ();
    /// Read by a speaker.
    status_checked => "sheet-status-checked" ();
    /// Not there.
    status_missing => "sheet-status-missing" ();
    /// Residents.
    status_resident => "sheet-status-resident" ();
    /// Volunteers.
    status_desk => "sheet-status-desk" ();
    /// A text to record: its id, how long, what.
    audio_row => "sheet-audio-row" (id, seconds, text);
    /// How much is left to record, and where it goes.
    audio_left => "sheet-audio-left" (language, count, minutes, path);
    /// Everything was recorded.
    audio_done => "sheet-audio-done" (language);
}
