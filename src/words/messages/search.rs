//! What the search in the directory says, on the screen and on the command line. Texts in `desk.ftl`.

messages! {
    /// A key on the help line.
    key_directory => "key-directory" ();
    /// A key on the help line.
    key_filters => "key-filters" ();
    /// A key on the help line.
    key_clear_filters => "key-clear-filters" ();
    /// The title.
    title => "search-title" ();
    /// What one may type.
    hint => "search-hint" ();
    /// How many were found.
    count => "search-count" (count);
    /// How many were found at least.
    count_or_more => "search-count-or-more" (count);
    /// How many there are, when nothing is asked.
    all => "search-all" (count);
    /// Nothing was found.
    none => "search-none" ();
    /// What could be tried.
    none_try_words => "search-none-try-words" ();
    /// What could be tried.
    none_try_filters => "search-none-try-filters" (filters);
    /// What could be tried.
    none_try_board => "search-none-try-board" ();
    /// The filters that are set.
    filters_set => "search-filters-set" (filters);
    /// No filter is set.
    filters_none => "search-filters-none" ();
    /// The title of the filters.
    filters_title => "search-filters-title" ();
    /// A filter and its value.
    filter_value => "search-filter-value" (filter, value);
    /// The value of a filter that is not set.
    filter_any => "search-filter-any" ();
    /// The value of a filter that is set and has no other.
    filter_yes => "search-filter-yes" ();
    /// A filter.
    filter_need => "search-filter-need" ();
    /// A filter.
    filter_language => "search-filter-language" ();
    /// A filter.
    filter_setting => "search-filter-setting" ();
    /// A filter.
    filter_form => "search-filter-form" ();
    /// A filter.
    filter_reach => "search-filter-reach" ();
    /// A filter.
    filter_access => "search-filter-access" ();
    /// A filter.
    filter_near => "search-filter-near" ();
    /// A filter.
    filter_within => "search-filter-within" ();
    /// A filter.
    filter_open => "search-filter-open" ();
    /// A filter.
    filter_free => "search-filter-free" ();
    /// A filter.
    filter_fresh => "search-filter-fresh" ();
    /// So many minutes on foot.
    within_minutes => "search-within-minutes" (minutes);
    /// Where it is.
    at => "search-at" (place);
    /// The distance to an offer.
    walking => "search-walking" (minutes);
    /// Open now.
    open_now => "search-open-now" ();
    /// Open today.
    open_today => "search-open-today" ();
    /// Open this week.
    open_week => "search-open-week" ();
    /// It opens later today.
    opens_later => "search-opens-later" (opens);
    /// It opens on a day of the coming week.
    opens_on => "search-opens-on" (weekday, opens);
    /// The languages that are spoken there.
    spoken => "search-spoken" (languages);
    /// It is not placed yet.
    not_placed => "search-not-placed" ();
    /// It does not run now.
    status => "search-status" (status);
    /// Why it was found: the words, one by one.
    why => "search-why" (reasons);
    /// A word stands in the name.
    why_name => "search-why-name" (word);
    /// A word stands in the name of the organization.
    why_organization => "search-why-organization" (word);
    /// A word stands in the address or the areas.
    why_place => "search-why-place" (word);
    /// A word stands in the description.
    why_description => "search-why-description" (word);
    /// A word means something that it is marked with.
    why_means => "search-why-means" (word, meaning);
    /// A slip of the pen was forgiven.
    why_slip => "search-why-slip" (why);
    /// The words come down to a need that it serves.
    why_need => "search-why-need" (need);
    /// The search command.
    help_search => "command-search" ();
    /// Its words.
    help_words => "command-search-words" ();
    /// As data.
    help_json => "command-search-json" ();
    /// A filter.
    help_need => "command-search-need" ();
    /// A filter.
    help_language => "command-search-language" ();
    /// A filter.
    help_setting => "command-search-setting" ();
    /// A filter.
    help_form => "command-search-form" ();
    /// A filter.
    help_reach => "command-search-reach" ();
    /// A filter.
    help_access => "command-search-access" ();
    /// A filter.
    help_open => "command-search-open" ();
    /// From where.
    help_near => "command-search-near" ();
    /// A filter.
    help_within => "command-search-within" ();
    /// A filter.
    help_free => "command-search-free" ();
    /// A filter.
    help_fresh => "command-search-fresh" ();
    /// How many.
    help_most => "command-search-most" ();
}
