//! The resident's text large.

use inloop::words::Locale;

use crate::desk::Journey;

#[test]
#[ignore]
fn look() {
    let mut j = Journey::unlocked();
    j.resize(100, 30);
    j.begin(Locale::from_tag(&std::env::var("TAG").unwrap()).unwrap());
    j.wait();
    for key in std::env::var("KEYS").unwrap().split(' ') {
        if key == "W" {
            j.resize(200, 50);
            j.wait();
            continue;
        }
        j.keys(key).wait();
        println!("{}\n=======", j.screen());
    }
}
