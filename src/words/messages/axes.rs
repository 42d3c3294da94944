//! What stands beside the counts and names on the three axes, on the screen and in the picture.

messages! {
    /// Over the quadrant.
    title => "axes-title" ();
    /// What is looked at, how many are in sight, how many needs have nobody.
    lens => "axes-lens" (topic, place, count, nobody);
    /// The same, with how many nobody knows the areas of.
    lens_unknown => "axes-lens-unknown" (lens, count);
    /// No topic was chosen.
    all_topics => "axes-all-topics" ();
    /// No neighbourhood was chosen.
    all_places => "axes-all-places" ();
    /// One neighbourhood.
    one_place => "axes-one-place" (place);
    /// The first column.
    column_local => "axes-column-local" ();
    /// The second column.
    column_organised => "axes-column-organised" ();
    /// The third column.
    column_formal => "axes-column-formal" ();
    /// The first row.
    row_individual => "axes-row-individual" ();
    /// The second row.
    row_both => "axes-row-both" ();
    /// The third row.
    row_collective => "axes-row-collective" ();
    /// How many stand in a cell.
    count => "axes-count" (count);
    /// A cell with how many stand in it.
    cell => "axes-cell" (column, row, count);
    /// Those whom nobody placed.
    unplaced => "axes-unplaced" (count);
    /// Nobody stands there.
    nobody => "axes-nobody" ();
    /// It is not for paper.
    introduced => "axes-introduced" ();
    /// A language without a name of ours.
    other_language => "axes-other-language" (name);
    /// Some things as a list.
    told => "axes-told" (all);
    /// How far.
    reach_neighbourhood => "axes-reach-neighbourhood" ();
    /// How far.
    reach_district => "axes-reach-district" ();
    /// How far.
    reach_city => "axes-reach-city" ();
    /// How far.
    reach_national => "axes-reach-national" ();
    /// Over what is missing.
    gaps_title => "gaps-title" ();
    /// What a gap is, and what it is not.
    gaps_explained => "gaps-explained" ();
    /// Nothing is missing.
    gaps_none => "gaps-none" ();
    /// Needs without anyone.
    needs_nobody => "gaps-needs-nobody" ();
    /// Needs with professionals alone.
    needs_only_formal => "gaps-needs-only-formal" ();
    /// Needs with neighbours and volunteers alone.
    needs_only_informal => "gaps-needs-only-informal" ();
    /// Languages that nobody speaks.
    languages_nobody => "gaps-languages-nobody" ();
    /// How many did not say which languages are spoken there.
    languages_silent => "gaps-languages-silent" (count);
    /// Languages that only professionals speak.
    languages_only_formal => "gaps-languages-only-formal" ();
    /// Languages that only neighbours and volunteers speak.
    languages_only_informal => "gaps-languages-only-informal" ();
}
