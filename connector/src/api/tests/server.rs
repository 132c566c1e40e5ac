//! A server on loopback that answers as a test says: wrongly.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Request {
    pub method: String,
    pub path: String,
    pub headers: BTreeMap<String, String>,
    pub body: String,
    /// Of all requests, the first is 0.
    pub number: usize,
}

/// How an answer goes wrong on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Whole,
    /// The connection ends so many bytes before the body does.
    Torn(usize),
    /// Byte after byte.
    Slow,
    /// The connection ends without an answer.
    Closed,
    /// No answer, and no end.
    Silent,
}

#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    pub way: Way,
}

impl Answer {
    pub fn json(body: impl Into<Vec<u8>>) -> Answer {
        Answer::of(200, body).with("Content-Type", "application/fhir+json")
    }

    pub fn of(status: u16, body: impl Into<Vec<u8>>) -> Answer {
        Answer {
            status,
            headers: Vec::new(),
            body: body.into(),
            way: Way::Whole,
        }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Answer {
        self.headers.push((name, value.into()));
        self
    }

    pub fn by(mut self, way: Way) -> Answer {
        self.way = way;
        self
    }
}

type Behaviour = dyn Fn(&Request) -> Answer + Send + Sync;

/// Runs until it is dropped.
pub struct Server {
    scheme: &'static str,
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub fn start(behaviour: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Server {
        Server::with(None, behaviour)
    }

    /// With TLS, or without.
    pub fn with(
        tls: Option<Arc<ServerConfig>>,
        behaviour: impl Fn(&Request) -> Answer + Send + Sync + 'static,
    ) -> Server {
        let scheme = if tls.is_some() { "https" } else { "http" };
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let is_over = Arc::new(AtomicBool::new(false));
        let behaviour: Arc<Behaviour> = Arc::new(behaviour);
        let (all, over) = (Arc::clone(&requests), Arc::clone(&is_over));
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                let (all, over, behaviour) =
                    (Arc::clone(&all), Arc::clone(&over), Arc::clone(&behaviour));
                let tls = tls.clone();
                thread::spawn(move || match tls {
                    Some(tls) => serve_tls(stream.unwrap(), tls, &all, &over, &*behaviour),
                    None => serve(stream.unwrap(), &all, &over, &*behaviour),
                });
            }
        });
        Server {
            scheme,
            address,
            requests,
            is_over,
            thread: Some(thread),
        }
    }

    pub fn base(&self) -> String {
        format!("{}://{}/fhir/", self.scheme, self.address)
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

fn serve<S: Read + Write>(
    mut stream: S,
    all: &Mutex<Vec<Request>>,
    over: &AtomicBool,
    behaviour: &Behaviour,
) {
    let Some(request) = read(&mut BufReader::new(&mut stream), all) else {
        return;
    };
    let answer = behaviour(&request);
    // Whoever has heard enough hangs up: that is no failure of the server.
    drop(send(&mut stream, &answer, over).and_then(|()| stream.flush()));
}

/// The same within TLS.
fn serve_tls(
    stream: TcpStream,
    config: Arc<ServerConfig>,
    all: &Mutex<Vec<Request>>,
    over: &AtomicBool,
    behaviour: &Behaviour,
) {
    let mut stream = StreamOwned::new(ServerConnection::new(config).unwrap(), stream);
    serve(&mut stream, all, over, behaviour);
    stream.conn.send_close_notify();
    drop(stream.flush());
}

fn read(reader: &mut impl BufRead, all: &Mutex<Vec<Request>>) -> Option<Request> {
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let method = line.split(' ').next()?.to_owned();
    let path = line.split(' ').nth(1)?.to_owned();
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let length = headers
        .get("content-length")
        .map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let mut all = all.lock().unwrap();
    let request = Request {
        method,
        path,
        headers,
        body: String::from_utf8(body).unwrap(),
        number: all.len(),
    };
    all.push(request.clone());
    Some(request)
}

fn send(out: &mut impl Write, answer: &Answer, over: &AtomicBool) -> std::io::Result<()> {
    match answer.way {
        Way::Closed => return Ok(()),
        Way::Silent => {
            while !over.load(Ordering::SeqCst) {
                thread::sleep(Duration::from_millis(10));
            }
            return Ok(());
        }
        _ => {}
    }
    let Answer {
        status,
        headers,
        body,
        ..
    } = answer;
    write!(
        out,
        "HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {}\r\n",
        body.len()
    )?;
    for (name, value) in headers {
        write!(out, "{name}: {value}\r\n")?;
    }
    out.write_all(b"\r\n")?;
    match answer.way {
        Way::Torn(missing) => out.write_all(&body[..body.len() - missing]),
        Way::Slow => {
            for byte in body {
                out.write_all(&[*byte])?;
                thread::sleep(Duration::from_millis(5));
            }
            Ok(())
        }
        _ => out.write_all(body),
    }
}
