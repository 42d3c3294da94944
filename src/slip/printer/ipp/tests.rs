//! Direct printing against a small end point on this computer, one connection for each request.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

use ::ipp::model::{IppVersion, StatusCode};
use ::ipp::parser::IppParser;
use ::ipp::reader::IppReader;

use super::super::Printer;
use super::*;
use crate::slip::{Fonts, sample};
use crate::words::Locale;

/// What was asked for: the operation, the job's medium, title and file.
#[derive(Debug)]
struct Asked {
    operation: i16,
    media: Vec<String>,
    title: Vec<String>,
    file: Vec<u8>,
}

struct EndPoint {
    address: String,
    at_work: JoinHandle<Vec<Asked>>,
}

/// How the printer of a test is.
#[derive(Clone, Copy)]
struct Temper {
    media: &'static [&'static str],
    formats: &'static [&'static str],
    refuses: Option<&'static str>,
}

const KIND: Temper = Temper {
    media: &["iso_a4_210x297mm", "iso_a5_148x210mm"],
    formats: &["application/octet-stream", "application/pdf"],
    refuses: None,
};

/// Serves this many requests, then tells what was asked.
fn printer(temper: Temper, requests: usize) -> EndPoint {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("ipp://{}/ipp/print", listener.local_addr().unwrap());
    let at_work = thread::spawn(move || {
        (0..requests).map(|_| serve(&mut listener.accept().unwrap().0, temper)).collect()
    });
    EndPoint { address, at_work }
}

fn serve(stream: &mut TcpStream, temper: Temper) -> Asked {
    let body = body(&mut BufReader::new(stream.try_clone().unwrap()));
    let request = IppParser::new(IppReader::new(Cursor::new(body))).parse().unwrap();
    let operation = request.header().operation_or_status;
    let job = |name| {
        [DelimiterTag::OperationAttributes, DelimiterTag::JobAttributes]
            .into_iter()
            .flat_map(|group| values(&request, group, name))
            .collect()
    };
    let (media, title) = (job(IppAttribute::MEDIA), job(IppAttribute::JOB_NAME));
    let answer = answer(temper, operation, request.header().request_id).to_bytes();
    let mut file = Vec::new();
    request.into_payload().read_to_end(&mut file).unwrap();
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/ipp\r\nconnection: close\r\n";
    write!(stream, "{head}content-length: {}\r\n\r\n", answer.len()).unwrap();
    stream.write_all(&answer).unwrap();
    Asked { operation, media, title, file }
}

/// The body of an HTTP request, in one piece or in chunks.
fn body(reader: &mut impl BufRead) -> Vec<u8> {
    let mut length = None;
    loop {
        let line = line(reader).to_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse::<usize>().ok();
        }
    }
    let mut body = Vec::new();
    if let Some(length) = length {
        reader.take(length as u64).read_to_end(&mut body).unwrap();
        return body;
    }
    loop {
        let size = u64::from_str_radix(&line(reader), 16).unwrap();
        reader.take(size).read_to_end(&mut body).unwrap();
        line(reader);
        if size == 0 {
            return body;
        }
    }
}

fn line(reader: &mut impl BufRead) -> String {
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    line.trim().to_owned()
}

fn answer(temper: Temper, operation: i16, id: i32) -> IppRequestResponse {
    const PRINT_JOB: i16 = 2;
    let refused = temper.refuses.filter(|_| operation == PRINT_JOB);
    let status = match refused {
        Some(_) => StatusCode::ServerErrorNotAcceptingJobs,
        None => StatusCode::SuccessfulOk,
    };
    let mut answer = IppRequestResponse::new_response(IppVersion::v1_1(), status, id).unwrap();
    let mut add = |group, name, value| {
        answer.attributes_mut().add(group, IppAttribute::with_name(name, value).unwrap());
    };
    if let Some(reason) = refused {
        let reason = IppValue::new_text_without_language(reason).unwrap();
        add(DelimiterTag::OperationAttributes, IppAttribute::STATUS_MESSAGE, reason);
    } else if operation == PRINT_JOB {
        add(DelimiterTag::JobAttributes, IppAttribute::JOB_ID, IppValue::new_integer(41));
        add(DelimiterTag::JobAttributes, IppAttribute::JOB_STATE, IppValue::Enum(3));
    } else {
        let keywords = temper.media.iter().map(|one| IppValue::new_keyword(*one).unwrap()).collect();
        let formats = temper.formats.iter().map(|one| IppValue::new_mime_media_type(*one).unwrap()).collect();
        let group = DelimiterTag::PrinterAttributes;
        add(group, IppAttribute::MEDIA_SUPPORTED, IppValue::Array(keywords));
        add(group, IppAttribute::DOCUMENT_FORMAT_SUPPORTED, IppValue::Array(formats));
    }
    answer
}

#[test]
fn a_kind_printer_gets_the_slip_on_a5_under_a_title_that_names_nobody() {
    let end_point = printer(KIND, 2);
    let page = sample::page(Locale::TR);
    let printed = Printer::at(&end_point.address).print(&page, Paper::A5, &Fonts::embedded()).unwrap();
    assert_eq!((printed.paper, printed.job.as_deref()), (Paper::A5, Some("41")));
    let asked = end_point.at_work.join().unwrap();
    assert_eq!((asked[0].operation, asked[1].operation), (0x0b, 0x02));
    assert_eq!(asked[1].media, ["iso_a5_148x210mm"]);
    assert_eq!(asked[1].title, ["inloop"]);
    assert!(asked[1].file.starts_with(b"%PDF") && asked[1].file.trim_ascii_end().ends_with(b"%%EOF"));
}

#[test]
fn a_printer_without_a5_gets_a4_and_says_so() {
    let end_point = printer(Temper { media: &["iso_a4_210x297mm", "na_letter_8.5x11in"], ..KIND }, 1);
    let paper = Printer::at(&end_point.address).paper_for(Paper::A5).unwrap();
    assert_eq!(paper, Paper::A4);
    end_point.at_work.join().unwrap();
}

#[test]
fn a_printer_that_refuses_gives_its_reason() {
    let end_point = printer(Temper { refuses: Some("Out of paper"), ..KIND }, 1);
    let fault = Ipp::at(&end_point.address).unwrap().print(Paper::A4, b"%PDF".to_vec());
    match fault {
        Err(Fault::PrinterRefused { reason, .. }) => assert_eq!(reason, "Out of paper"),
        other => panic!("{other:?}"),
    }
    end_point.at_work.join().unwrap();
}

#[test]
fn a_printer_that_has_no_useful_paper_or_format_is_a_fault() {
    let able = |media: &[&str], formats: &[&str]| Abilities {
        printer: "ipp://x".into(),
        media: media.iter().map(ToString::to_string).collect(),
        formats: formats.iter().map(ToString::to_string).collect(),
    };
    let fault = able(&["na_letter_8.5x11in"], &[PDF]).paper_for(Paper::A5);
    assert!(matches!(fault, Err(Fault::PaperMissing { paper: Paper::A5, .. })));
    let fault = able(&["iso_a4_210x297mm"], &["image/jpeg"]).paper_for(Paper::A4);
    assert!(matches!(fault, Err(Fault::FormatMissing { format: PDF, .. })));
    assert_eq!(able(&[], &[PDF]).paper_for(Paper::A5).unwrap(), Paper::A4);
}

#[test]
fn a_printer_that_is_not_there_cannot_be_reached() {
    // A port that was free a moment ago.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let fault = Ipp::at(&format!("ipp://{free}/ipp/print")).unwrap().abilities();
    assert!(matches!(fault, Err(Fault::PrinterUnreachable { .. })), "{fault:?}");
    assert!(matches!(Ipp::at("balie"), Err(Fault::PrinterUnreachable { .. })));
}
