//! What the screens say to a volunteer.

messages! {
    /// The name of the program.
    program_name => "program-name" ();
}
