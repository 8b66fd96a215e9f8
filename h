HTTP/1.1 200 OK
Server: Payara Micro
Content-Security-Policy: default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; img-src 'self' data:; style-src 'self'; font-src 'self'; connect-src 'self'; script-src 'self' 'nonce-NTM4ZGE1ZGQtNzY1YS00NDU1LWI1OTMtOGQwMDg1YTM1N2Jk';
X-Content-Type-Options: nosniff
X-Frame-Options: DENY
Referrer-Policy: same-origin
Cross-Origin-Opener-Policy: same-origin
Cross-Origin-Resource-Policy: same-origin
Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
Cache-Control: no-cache
Content-Type: text/html;charset=UTF-8
Transfer-Encoding: chunked

