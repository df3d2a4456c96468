//! The server of the preview: loopback only, its own host names only, nothing but the snapshot.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, RwLock};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::bar::{OWN, SCRIPT, STYLE};
use super::snapshot::{Answer, Previewer, Snapshot};
use crate::markdown::decode;
use crate::publication::Halt;
use crate::world;

/// The first port that is tried; a busy one leads to the next.
const FIRST_PORT: u16 = 4321;
/// How many ports are tried.
const PORTS: u16 = 50;
/// How long a page waits for a change before it asks again: shorter than what browsers give up at.
const LONGEST_WAIT: Duration = Duration::from_secs(25);

/// A running preview.
pub struct Server {
    /// Where it answers.
    pub address: SocketAddr,
}

struct Shared {
    snapshot: RwLock<Arc<Snapshot>>,
    version: watch::Sender<u64>,
    port: u16,
}

/// Serves the site until Ctrl-C. `started` is told the address, `changed` every new snapshot, or why there is none: a folder
/// that cannot be read just now (moved, half checked out) keeps the last one.
///
/// # Errors
/// When the site cannot be read at all, or no port is free.
pub fn serve(
    mut previewer: Previewer,
    root: &std::path::Path,
    port: Option<u16>,
    started: impl FnOnce(&Server, &Snapshot),
    changed: impl Fn(Result<&Snapshot, &Halt>) + Send + 'static,
) -> Result<(), Halt> {
    let mut watcher = world::watch(root)?;
    let first = previewer.look()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| halt(&error))?;
    runtime.block_on(async move {
        let listener = bind(port).await?;
        let address = listener.local_addr().map_err(|error| halt(&error))?;
        started(&Server { address }, &first);
        let (version, _) = watch::channel(first.version);
        let shared = Arc::new(Shared { snapshot: RwLock::new(Arc::new(first)), version, port: address.port() });
        let state = Arc::clone(&shared);
        std::thread::spawn(move || {
            while watcher.wait() {
                let looked = previewer.look();
                changed(looked.as_ref());
                if let Ok(snapshot) = looked {
                    let version = snapshot.version;
                    *state.snapshot.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Arc::new(snapshot);
                    state.version.send_replace(version);
                }
            }
        });
        let stop = async {
            let _ = tokio::signal::ctrl_c().await;
        };
        tokio::select! {
            served = axum::serve(listener, router(shared)) => served.map_err(|error| halt(&error)),
            () = stop => Ok(()),
        }
    })
}

fn halt(error: &std::io::Error) -> Halt {
    Halt(crate::diagnostic::Text::new(
        format!("Förhandsvisningen kunde inte startas: {error}"),
        format!("The preview could not be started: {error}"),
    ))
}

async fn bind(wanted: Option<u16>) -> Result<TcpListener, Halt> {
    let first = wanted.unwrap_or(FIRST_PORT);
    let mut last = std::io::Error::from(std::io::ErrorKind::AddrInUse);
    for port in first..first.saturating_add(PORTS) {
        match TcpListener::bind((IpAddr::V4(Ipv4Addr::LOCALHOST), port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error,
        }
    }
    Err(halt(&last))
}

fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route(&format!("/{OWN}/"), get(overview))
        .route(&format!("/{OWN}/wait"), get(wait))
        .route(&format!("/{OWN}/preview.js"), get(|| async { typed("text/javascript; charset=utf-8", SCRIPT) }))
        .route(&format!("/{OWN}/preview.css"), get(|| async { typed("text/css; charset=utf-8", STYLE) }))
        .fallback(get(page))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), own_host_only))
        .with_state(shared)
}

/// Refuses requests under any other name than this server's own, so that no page elsewhere can read the preview by
/// letting its own name point here.
async fn own_host_only(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    if is_own_host(request.headers(), shared.port) {
        let mut response = next.run(request).await;
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
        // A page elsewhere may not show the preview's pictures either.
        headers.insert("cross-origin-resource-policy", header::HeaderValue::from_static("same-origin"));
        headers.insert(header::REFERRER_POLICY, header::HeaderValue::from_static("no-referrer"));
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            header::HeaderValue::from_static(
                "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; media-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            ),
        );
        response
    } else {
        (StatusCode::MISDIRECTED_REQUEST, "Förhandsvisningen svarar bara på den egna datorn.").into_response()
    }
}

fn is_own_host(headers: &HeaderMap, port: u16) -> bool {
    let host = headers.get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or("");
    ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| host == format!("{name}:{port}"))
}

fn current(shared: &Shared) -> Arc<Snapshot> {
    Arc::clone(&shared.snapshot.read().unwrap_or_else(std::sync::PoisonError::into_inner))
}

async fn overview(State(shared): State<Arc<Shared>>) -> Response {
    typed("text/html; charset=utf-8", current(&shared).overview())
}

/// Answers when there is a newer snapshot than the page has, or after a while with the version as it is.
async fn wait(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let has: u64 =
        request.uri().query().and_then(|q| q.strip_prefix("version=")).and_then(|v| v.parse().ok()).unwrap_or(0);
    let mut receiver = shared.version.subscribe();
    let newer = receiver.wait_for(|version| *version != has);
    let version = match tokio::time::timeout(LONGEST_WAIT, newer).await {
        Ok(Ok(version)) => *version,
        _ => has,
    };
    typed("text/plain", version.to_string())
}

async fn page(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let path = decode(request.uri().path().trim_start_matches('/'));
    let answer = tokio::task::spawn_blocking(move || {
        let snapshot = current(&shared);
        let answer = snapshot.answer(&path);
        (path, answer)
    })
    .await;
    let html = "text/html; charset=utf-8";
    match answer {
        Ok((_, Answer::Page(page))) => typed(html, page),
        Ok((path, Answer::File(bytes))) => typed(media_type(&path), bytes.to_vec()),
        Ok((_, Answer::NotFound(page))) => (StatusCode::NOT_FOUND, typed(html, page)).into_response(),
        Ok((_, Answer::Broken(page))) => (StatusCode::INTERNAL_SERVER_ERROR, typed(html, page)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn typed(media_type: &'static str, body: impl Into<Body>) -> Response {
    ([(header::CONTENT_TYPE, media_type)], body.into()).into_response()
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "vtt" => "text/vtt; charset=utf-8",
        "woff2" => "font/woff2",
        "json" => "application/json; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    }
}
