/**
 * Every format that sshd and ssh log or print in the releases 6.6 to 10.5, without widths, in blocks.
 * A block begins with: level (f fatal, e error, i info, v verbose, 1 2 3 debug, d disconnect, c debug sent to the client, - none),
 * side (s server, c client, b both), r if a reason follows, and the releases. A tab parts function names from a format.
 * Made from the table of messages by `known.test-helper.ts`; do not edit.
 */
export const KNOWN_TABLE = `-b -
Couldn't open /dev/null: %s
Couldn't open logfile %s: %s
Unrecognized internal syslog facility code %d
Unrecognized internal syslog level code %d
dup2: %s
encrypted:
plain:
read/plain[%d]:
read_poll enc/full:

-b -7.5
packet_send plain:
read_poll plain:

-b 6.8-
incoming_packet:
input:
strdup: %s

-b 8.0-
Invalid SSH identification string.
No SSH identification string received.
Protocol major versions differ.
Timed out waiting for SSH identification string.

-b 8.5-
ssh_selinux_change_context	setcon %s from %s failed with %s

-c -
Bad dynamic forwarding specification '%s'
Bad escape character '%s'.
Bad local forwarding specification '%s'
Bad port '%s'
Bad remote forwarding specification '%s'
Bad stdio forwarding specification '%s'
Bad tun device '%s'
Exit request sent.
Master running (pid=%d)
Shared connection to %s closed.
Stop listening request sent.
Unknown cipher type '%s'
Unknown mac type '%s'
Warning: Identity file %s not accessible: %s.
You must specify a subsystem to invoke.
dup2 stdin: %s
dup2 stdout: %s
no support for PKCS#11.
tcgetattr: %s
tcsetattr: %s

-c -6.7
usage: ssh [-1246AaCfgKkMNnqsTtVvXxYy] [-b bind_address] [-c cipher_spec]

-c -6.9
[-L [bind_address:]port:host:hostport] [-l login_name] [-m mac_spec]
[-R [bind_address:]port:host:hostport] [-S ctl_path] [-W host:port]

-c -7.1
[-O ctl_cmd] [-o option] [-p port]
[-Q cipher | cipher-auth | mac | kex | key]

-c -7.2
[-w local_tun[:remote_tun]] [user@]hostname [command]

-c -7.6
[-D [bind_address:]port] [-E log_file] [-e escape_char]
[-F configfile] [-I pkcs11] [-i identity_file]

-c 10.5-
usage: ssh [-46AaCfGgKkMNnqsTtVvXxYyZ] [-B bind_interface] [-b bind_address]

-c 6.8-7.5
usage: ssh [-1246AaCfGgKkMNnqsTtVvXxYy] [-b bind_address] [-c cipher_spec]

-c 7.0-7.1
[-L address] [-l login_name] [-m mac_spec]
[-R address] [-S ctl_path] [-W host:port]

-c 7.2-7.2
[-F configfile] [-I pkcs11] [-i identity_file] [-L address]

-c 7.2-9.3
[-Q query_option] [-R address] [-S ctl_path] [-W host:port]
[-l login_name] [-m mac_spec] [-O ctl_cmd] [-o option] [-p port]

-c 7.3-
[-S ctl_path] [-W host:port] [-w local_tun[:remote_tun]]

-c 7.3-7.6
[-J [user@]host[:port]] [-L address] [-l login_name] [-m mac_spec]
[-O ctl_cmd] [-o option] [-p port] [-Q query_option] [-R address]
[user@]hostname [command]

-c 7.6-7.6
usage: ssh [-46AaCfGgKkMNnqsTtVvXxYy] [-b bind_address] [-c cipher_spec]

-c 7.7-8.7
[-w local_tun[:remote_tun]] destination [command]

-c 7.7-9.3
[-E log_file] [-e escape_char] [-F configfile] [-I pkcs11]
[-b bind_address] [-c cipher_spec] [-D [bind_address:]port]
[-i identity_file] [-J [user@]host[:port]] [-L address]
usage: ssh [-46AaCfGgKkMNnqsTtVvXxYy] [-B bind_interface]

-c 8.8-9.3
[-w local_tun[:remote_tun]] destination [command [argument ...]]

-c 8.9-
Connection to %s closed by remote host.
Connection to %s closed.
Read from remote host %s: %s
poll: %s

-c 9.4-
[-J destination] [-L address] [-l login_name] [-m mac_spec]
[-c cipher_spec] [-D [bind_address:]port] [-E log_file]
[-e escape_char] [-F configfile] [-I pkcs11] [-i identity_file]
destination [command [argument ...]]

-c 9.4-10.4
usage: ssh [-46AaCfGgKkMNnqsTtVvXxYy] [-B bind_interface] [-b bind_address]

-c 9.4-9.5
[-O ctl_cmd] [-o option] [-P tag] [-p port] [-Q query_option]
[-R address] [-S ctl_path] [-W host:port] [-w local_tun[:remote_tun]]

-c 9.6-
[-O ctl_cmd] [-o option] [-P tag] [-p port] [-R address]
ssh [-Q query_option]

-s -
Bad line %d in %s
Bad port number.
Could not chdir to home directory %s: %s
Could not run %s
Environment:
Extra argument %s.
Invalid login grace time.
Invalid port '%s' in test mode specification %s
Invalid test mode specification %s
Invalid utmp length.
Password change required but no TTY available.
Running %s
Running %s %s
Running %s remove %s
WARNING: Your password has expired.
[-E log_file] [-f config_file] [-g login_grace_time]
dup2 stderr: %s
dup2 stdin: %s
dup2 stdout: %s
initgroups: %s
passwd: %s
setgid: %s
too many ports.
unable to set user context (setuser): %s
unable to set user context: %s

-s -7.3
Bad server key size.
Invalid key regeneration interval.
[-h host_key_file] [-k key_gen_time] [-o option] [-p port]
[-u len]
login: %s
usage: sshd [-46DdeiqTt] [-b bits] [-C connection_spec] [-c host_cert_file]

-s -7.6
too many host certificates.
too many host keys.

-s -9.9p2
You must change your password now and login again!

-s 10.0-
You must change your password now and log in again!

-s 7.4-
[-h host_key_file] [-o option] [-p port] [-u len]

-s 7.4-9.1
usage: sshd [-46DdeiqTt] [-C connection_spec] [-c host_cert_file]

-s 8.2-9.7
Exceeded MaxStartups

-s 9.2-9.2
usage: sshd [-46DdeiqTtV] [-C connection_spec] [-c host_cert_file]

-s 9.3-
usage: sshd [-46DdeGiqTtV] [-C connection_spec] [-c host_cert_file]

-s 9.8-
Not allowed at this time

1b -
%d: p is almost certainly prime
%d: p is not prime
%d: q failed first possible prime test
%d: q is almost certainly prime
%d: q is not prime
%s allowed port %d for forwarding to host %s port %d
AIX getuserattr S_AUTHDOMAIN: %s
AIX getuserattr S_AUTHNAME: %s
AIX/loginsuccess: msg %s
Allocated listen port %d
C_FindObjects failed (nfound %d nattr %d): %d
Connection to port %d forwarding to %s port %d requested.
Delegating credentials
Enabling compression at level %d.
Failed to get project id, using projid 0
Ignoring unsupported tty mode opcode %d (0x%s)
KRL version %d generated at %s%s%s
Local forwarding listening on %s port %s.
MAC #%d ok
Received SSH2_MSG_UNIMPLEMENTED for %d
Remote: %s
SELinux support %s
SSH2_MSG_KEXINIT received
SSH2_MSG_KEXINIT sent
SSH2_MSG_KEX_DH_GEX_GROUP sent
SSH2_MSG_KEX_DH_GEX_INIT sent
SSH2_MSG_KEX_DH_GEX_REQUEST received
SSH2_MSG_KEX_DH_GEX_REQUEST(%d<%d<%d) sent
SSH2_MSG_NEWKEYS received
SSH2_MSG_NEWKEYS sent
Setting sat id to %d
X11 connection requested.
bits %d
channel %d: FORCE input drain
channel %d: accepting ext data after eof
channel %d: connected to %s port %d
channel %d: connection failed: %s
channel %d: free: %s, nchannels %d
channel %d: mux_rcb failed
compress incoming: raw data %d, compressed %d, factor %s
compress outgoing: raw data %d, compressed %d, factor %s
compression: raw %d compressed %d
dequeue packet: %d
done calc MAC out #%d
done calc MAC(EtM) out #%d
enqueue packet: %d
error setting satid: %s
expecting SSH2_MSG_KEX_DH_GEX_GROUP
expecting SSH2_MSG_KEX_DH_GEX_INIT
expecting SSH2_MSG_KEX_DH_GEX_REPLY
expecting SSH2_MSG_KEX_ECDH_INIT
expecting SSH2_MSG_KEX_ECDH_REPLY
expecting SSH2_MSG_NEWKEYS
fcntl(%d, F_SETFL, O_NONBLOCK): %s
fcntl(%d, F_SETFL, ~O_NONBLOCK): %s
fd %d clearing O_NONBLOCK
found %d insecure fingerprints in DNS
found %d secure fingerprints in DNS
getdefaultproj(%s): %s
getpeername failed: %s
getsockopt TCP_NODELAY: %s
have %d keys
input file has %d lines
input file is not seekable
input: len after de-compress %d
input: len before de-compress %d
input: packet len %d
input: padlen %d
matching host key fingerprint found in DNS
mismatching host key fingerprint found in DNS
multiplexing control connection
no host key fingerprint found in DNS
packet_read()
packet_start[%d]
partial packet: block %d, need %d, maclen %d, authlen %d, aadlen %d
permanently_set_uid: %d/%d
process from line %d from pipe
process from line %d to line %d
received packet type %d
restore_uid: %d/%d
restore_uid: (unprivileged)
send: len %d (includes padlen %d, aadlen %d)
setgid %d: %s
setproject(%s): %s
setuid %d: %s
skipped DNS lookup for numerical hostname
sys_tun_open	%s mode %d fd %d
sys_tun_open	%s open failed: %s
sys_tun_open	failed to configure tunnel (mode %d): %s
sys_tun_open	failed to set %s mode %d: %s
sys_tun_open	invalid tunnel %d
sys_tun_open	invalid tunnel id %s: %s
sys_tun_open	ioctl(%d, TUNSIFHEAD, 1): %s
sys_tun_open	no layer 2 tunnelling support
sys_tun_open	tunnel mode %d fd %d
temporarily_use_uid: %d/%d (e=%d/%d)
trying egd/prngd port %d
trying egd/prngd socket %s
tun_open	%s mode %d fd %d
tun_open	invalid tunnel %d
x11_create_display_inet: Socket family %d not supported

1b -10.2
channel %d: cannot handle: %s cn %d
channel %d: decode socks4: too long
channel %d: method SSH_SOCKS5_NOAUTH not found

1b -6.6
Bad passphrase supplied for RSA1 key
Unsupported RSA1 cipher %d
bad cipher %s [%s]
cipher_init: set keylen (%d -> %d)
could not open key file '%s': %s
key_curve_name_to_nid	unsupported EC curve name "%s"
key_in_file	keyfile "%s" missing
key_load_file	key file %s%schanged size while reading
key_load_file	read from key file %s%sfailed: %s
key_parse_private2	decrypt failed
key_parse_private2	decrypt failed: 0x%s != 0x%s
key_parse_private2	missing begin marker
key_parse_private2	no end marker
key_parse_private_pem	PEM_read_PrivateKey failed
key_read: invalid curve
read PEM private key done: type %s
slen %d > len %d
ssh_dss_verify	signature %s
ssh_ecdsa_verify	signature %s
ssh_ed25519_verify	signature %scorrect
ssh_rsa_verify	add padding: modlen %d > len %d
ssh_rsa_verify	signature %scorrect

1b -6.7
Installing crc compensation attack detector.
Invalid hashed host line %d of %s
KEX_INIT_SENT
bad mac %s [%s]
is_key_revoked	revoked by explicit key
is_key_revoked	revoked by key ID
is_key_revoked	revoked by key SHA1
is_key_revoked	revoked by serial
packet_send done

1b -6.8
SSH2_MSG_KEX_DH_GEX_REQUEST_OLD received
SSH2_MSG_KEX_DH_GEX_REQUEST_OLD(%d) sent

1b -7.1
kex: %s %s %s %s
roaming_read failed for %d  ret=%d  errno=%d
set_newkeys: rekeying
tun_open	%s open failed: %s
tun_open	failed to set %s mode %d: %s

1b -7.3
label <%s> manufacturerID <%s> model <%s> serial <%s> flags 0x%s
manufacturerID <%s> cryptokiVersion %d.%d libraryDescription <%s> libraryVersion %d.%d

1b -7.5
Enabling compatibility mode for protocol 1.3
Enabling compatibility mode for protocol 2.0
Received X11 open request.
channel %d: datagram too big for channel
channel_connect_stdio_fwd %s:%d
channel_update_permitted_opens: index out of range: %d num_permitted_opens %d

1b -7.6
Privileges should be cleared...
Setting MLS labels.
[f]secstat() successful
calling ia_mlsuser()
cray_login_failure(): getjtab error
cray_login_failure(): getudbname() returned NULL
cray_setup: ttyname false case, %s
cray_setup: ttyname true case, %s
getjtab
setusrv() failed, errno = %d

1b -7.7
allow port forwarding to host %s port %d
config allows port forwarding to host %s port %d
permanently_drop_suid: %d
read_keyfile_line	%s line %d exceeds size limit
tty_make_modes: no fd or tio

1b -7.9
X509_get_pubkey failed or no rsa
cipher_init_context: %d
expecting SSH2_MSG_KEXDH_INIT
expecting SSH2_MSG_KEXDH_REPLY
sending SSH2_MSG_KEXDH_INIT
sending SSH2_MSG_KEX_ECDH_INIT

1b -8.1
sys_tun_open	failed to open tunnel control interface: %s

1b -8.4
channel_request_rforward_cancel channel_request_rforward_cancel_streamlocal channel_request_rforward_cancel_tcpip	requested forward not found
match: %s pat %s compat 0x%s
no match: %s

1b -8.6
check %s %s
pkcs11_provider_finalize: %s refcount %d valid %d
pkcs11_provider_unref: %s refcount %d
read_passphrase: can't open %s: %s
read_passphrase: stdin is not a tty

1b -8.8
packet_set_maxsize: setting to %d

1b -9.0
connect_next: host %s ([%s]:%s) in progress, fd=%d
connect_next: host %s ([%s]:%s): %s

1b -9.1
channel %d: new [%s]

1b 10.0-
memory locked

1b 10.1-
agent_cleanup_stale	cleanup stale socket %s
created directory %s
pkcs11_add_provider	no keys; terminate helper
pkcs11_start_helper	starting %s %s
set_sock_tos	invalid TOS %d
socket_is_stale	connect "%s": %s
socket_is_stale	getsockopt: %s
socket_is_stale	path for "%s" too long for sockaddr_un
socket_is_stale	socket %s seems still active
socket_is_stale	socket error on %s: %s
unix_listener_tmp	trying path "%s"
write_host_entry	failed to format host entry

1b 10.3-
channel %d: cannot handle %s command 0x%s
channel %d: didn't request SSH_SOCKS5_NOAUTH
crypto_sign_ed25519_open	message bad length: %d
libcrypto: '%s'

1b 6.7-
Local forwarding listening on path %s.

1b 6.7-7.7
key_load_cert key_load_private key_load_private_cert key_load_private_pem key_load_private_type key_load_public	%s

1b 6.7-8.4
packet_set_postauth ssh_packet_set_postauth	called

1b 6.8-
Local version string %s
Remote protocol version %d.%d, remote software version %s
Remote version string %s
expecting SSH2_MSG_KEX_DH_GEX_REQUEST

1b 6.8-7.9
ssh_exchange_identification: %s

1b 6.8-8.4
got SSH2_MSG_KEX_DH_GEX_GROUP
got SSH2_MSG_KEX_DH_GEX_REPLY
load_hostkeys	hostkeys_foreach failed for %s: %s

1b 6.9-
%s:%d: parse error in hostkeys file

1b 7.0-
Set %s from %d to %d
Set %s to %d

1b 7.2-
SSH2_MSG_EXT_INFO received
kex: %s cipher: %s MAC: %s compression: %s
kex: algorithm: %s
kex: host key algorithm: %s
tun_open	%s open: %s
tun_open	activate interface %s: %s
tun_open	get interface %s flags: %s

1b 7.2-7.9
rekey after %d blocks
set_newkeys: rekeying, input %d bytes %d blocks, output %d bytes %d blocks

1b 7.2-8.4
kex_input_ext_info	%s=<%s>

1b 7.4-
channel %d: cleanup remote forward for %s:%d
pkcs11_add_provider	provider %s returned no keys
provider %s slot %d: label <%s> manufacturerID <%s> model <%s> serial <%s> flags 0x%s
provider %s: manufacturerID <%s> cryptokiVersion %d.%d libraryDescription <%s> libraryVersion %d.%d

1b 7.4-7.5
ssh_set_newkeys	rekeying after %d %s blocks (%d bytes total)

1b 7.4-8.4
pkcs11_add_provider pkcs11_register_provider	provider %s returned no slots
pkcs11_add_provider pkcs11_register_provider	provider already registered: %s

1b 7.5-
x11_connect_display: $DISPLAY is launchd

1b 7.6-
%s %s failed, status %d
channel %d: datagram too big

1b 7.6-7.7
channel_update_permitted_opens	index out of range: %d num_permitted_opens %d

1b 7.6-8.4
channel %d: parse addr/port: %s
channel_connect_stdio_fwd	%N %s:%d
channels %d: decode socks4: %s
kex_input_ext_info	%s (unrecognised)

1b 7.8-
allow %s forwarding to host %s port %d
channel_update_permission	index out of range: %d num_permitted_user %d
ssh_tty_make_modes	no fd or tio

1b 8.0-
_ssh_read_banner	%s
getsockopt: %s
kex_exchange_identification	banner line %d: %s
pkcs11_destroy_keypair	could not destroy private key 0x%s
pkcs11_destroy_keypair	could not destroy public key 0x%s
pkcs11_destroy_keypair	could not get key type of public key 0x%s
pkcs11_destroy_keypair	using provider "%s"
pkcs11_destroy_keypair pkcs11_gakp	could not register provider %s
pkcs11_destroy_keypair pkcs11_gakp	could not supply SO pin: %d
pkcs11_gakp	failed to generate ECDSA key
pkcs11_gakp	failed to generate RSA key
pkcs11_gakp	provider "%s" available
pkcs11_gakp	unknown type %d
pkcs11_get_key	always-auth key
rekey %s after %d blocks
ssh_set_newkeys	rekeying %s, input %d bytes %d blocks, output %d bytes %d blocks

1b 8.0-10.0
pkcs11_k11_free	parent %s ptr %s idx %d

1b 8.0-8.4
pkcs11_login pkcs11_login_slot pkcs11_open_session	no pin specified

1b 8.0-8.6
pkcs11_check_obj_bool_attrib	provider %s slot %d object %d: attrib %d = %d

1b 8.0-8.8
ssh_set_newkeys	cipher_init_context: %s

1b 8.1-
Sending SSH2_MSG_EXT_INFO

1b 8.2-
client_converse	helper returned error -%d
start_helper	starting %s %s
sys_tun_open	failed to open tunnel control device "%s": %s

1b 8.2-8.8
sshsk_load_resident	keys[%d]: %s %s

1b 8.3-
kex_exchange_identification	write: %s

1b 8.4-
read_passphrase	requested to askpass

1b 8.5-
SSH2_MSG_KEX_DH_GEX_GROUP received
SSH2_MSG_KEX_DH_GEX_INIT received
SSH2_MSG_KEX_DH_GEX_REPLY received
SSH2_MSG_KEX_ECDH_INIT received
SSH2_MSG_KEX_ECDH_REPLY received
chan_shutdown_extended_read	channel %d: (i%d o%d sock %d wfd %d efd %d [%s])
channel_connect_stdio_fwd	%s:%d
channel_request_rforward_cancel_streamlocal channel_request_rforward_cancel_tcpip	requested forward not found
compat_banner	match: %s pat %s compat 0x%s
compat_banner	no match: %s
kex_ext_info_check_ver kex_ext_info_client_parse kex_input_ext_info	%s=<%s>
kex_ext_info_client_parse kex_ext_info_server_parse kex_input_ext_info	%s (unrecognised)
load_hostkeys	fopen %s: %s
pkcs11_login_slot	no pin specified
pkcs11_register_provider	provider %s returned no slots
pkcs11_register_provider	provider already registered: %s
rdynamic_connect_finish	requested forward not permitted
ssh_packet_set_postauth	called

1b 8.7-
check provider "%s"
pkcs11_check_obj_bool_attrib	provider "%s" slot %d object %d: attrib %d = %d
pkcs11_provider_finalize	provider "%s" refcount %d valid %d
pkcs11_provider_unref	provider "%s" refcount %d
read_passphrase	can't open %s: %s
read_passphrase	stdin is not a tty
verify_host_key_dns	failed SSHFP type %d fptype %d
verify_host_key_dns	matched SSHFP type %d fptype %d

1b 8.9-
STREAMS bug workaround pty %d tty %d name %s
channel_after_poll	pfd[%d].fd %d rev 0x%s
kex_ext_info_check_ver kex_input_ext_info	unsupported version of %s extension
ssh_packet_set_maxsize	setting to %d
ssh_set_newkeys	cipher_init: %s
sshsk_load_resident	srks[%d]: %s %s uidlen %d

1b 9.1-
connect_next	connect host %s ([%s]:%s) in progress, fd=%d
connect_next	host %s ([%s]:%s): %s
connect_next	start for host %s ([%s]:%s)

1b 9.2-
channel %d: new %s [%s] (inactive timeout: %d)

1b 9.4-
cert_extension_subsection	cert extension %s critical %d len %d
extension_section	extension %s critical %d len %d
ssh_selinux_setfscreatecon	selabel_open failed

1b 9.5-
Received SSH2_MSG_PING len %d
Received SSH2_MSG_PONG len %d

1b 9.6-
kex_server_update_ext_info	Sending SSH2_MSG_EXT_INFO
ssh_packet_read_poll2	resetting read seqnr %d
ssh_packet_send2_wrapped	resetting send seqnr %d

1b 9.8-
ssh_remote_hostname	getpeername failed: %s
ssh_systemd_notify	socket "%s" notified %s

1b 9.9p2-
Won't reply to PING during KEX
Won't reply to PING in preauth

1br 10.1-
pkcs11_sign	recv_msg

1br 10.3-
%s: channel %d: decode %s

1br 8.5-
load_hostkeys_file	hostkeys_foreach failed for %s

1br 8.5-10.2
channel %d: parse addr/port
channels %d: decode socks4

1br 9.4-
cert_extension_subsection extension_section	parse

1c -
%s line %d: Applying options for %s
%s line %d: Deprecated option "%s"
%s line %d: Ignored unknown option "%s"
%s line %d: Skipping Host block because of negated match for %s
Authentications that can continue: %s
Badly encoded mechanism OID received
Canonicalized hostname "%s" => "%s"
Connecting to %s [%s] port %s.
Connection established.
Control socket "%s" does not exist
ControlPersist timeout expired
Entering interactive session.
Executing command: '%s'
Executing proxy command: %s
Executing proxy dialer command: %s
Exit status %d
Forcing accepting of host key for loopback/localhost.
Found %s in %s:%d
Host '%s' is known and matches the %s host %s.
Host certificate authority does not match %s in %s:%d
Invalid character '%s' in DISPLAY
Local connections to %s:%d forwarded to remote address %s:%d
Next authentication method: %s
No matching CA found. Retry with plain key
No more authentication methods to try.
No more client hostkeys for hostbased authentication.
No xauth program.
Reading configuration data %s
Remote connections from %s:%d forwarded to local address %s:%d
Requesting %s %s
Requesting X11 forwarding with authentication spoofing.
Requesting no-more-sessions@openssh.com
Requesting tun unit %d in mode %d
SSH2_MSG_SERVICE_ACCEPT received
Sending command: %s
Sending environment.
Sending subsystem: %s
Server GSSAPI Error:
Server host key: %s %s
Stale control socket %s, unlinking
Trying again...
Trying private key: %s
Trying to start again
checking without port identifier
client_input_channel_open: ctype %s rchan %d win %d max %d
client_input_channel_req	no sink for exit-status on channel %d
client_input_channel_req: channel %d rtype %s reply %d
client_input_global_request: rtype %s want_reply %d
client_request_x11: request from %s %d
confirm %s
connect to address %s port %s: %s
control_persist_detach	backgrounding master process
deferring postauth fork until remote forward confirmation received
failure %s
forking to background
found matching key w/out port
identity file %s type %d
load_public_identity_files	key %s type %s is not a certificate
mux_client_request_session mux_client_request_stdio_fwd	master session id: %d
mux_confirm_remote_forward	%s for: listen %d, connect %s:%d
need rekeying
rekeying in progress
setting up multiplex master socket
stdio forwarding: done
using hostkeyalias: %s

1c -10.2
Requesting authentication agent forwarding.

1c -6.6
client_request_forwarded_tcpip: listen %s port %d, originator %s port %d
remote forward %s for: listen %d, connect %s:%d

1c -6.7
%s line %d: matched 'Host %s'
%s line %d: matched 'LocalUser %s'
%s line %d: matched 'OriginalHost %s'
%s line %d: matched 'User %s'
%s line %d: matched 'exec "%s"'
%s line %d: no match 'exec "%s"'
%s line %d: skipped exec "%s"
Hostname has changed; re-reading configuration

1c -7.1
Peer received %d bytes
Received %d bytes
Roaming not allowed by server
SSH2_MSG_SERVICE_REQUEST sent
Sent roaming_auth packet
expected kexinit on resume, got %d
expected roaming_auth_ok, got %d
expected roaming_auth_required, got %d
server doesn't allow resume
server's kex guess (%s) was wrong, skipping
x11_get_proto: DISPLAY not set

1c -7.5
Doing challenge response authentication.
Doing password authentication.
Encryption type: %s
Forwarding authentication connection.
No challenge.
Offering %s public key: %s
RSA authentication accepted by server.
RSA authentication refused.
RSA authentication using agent refused.
Received RSA challenge for host key from server.
Received RSA challenge from server.
Received encrypted confirmation.
Received server public key (%d bits) and host key (%d bits).
Requesting compression at level %d.
Requesting pty.
Requesting shell.
Rhosts or /etc/hosts.equiv with RSA host authentication accepted by server.
Rhosts or /etc/hosts.equiv with RSA host authentication refused.
Sending eof.
Sending response to RSA challenge.
Sending response to host key RSA challenge.
Sent encrypted session key.
Server refused our key.
Server refused our rhosts authentication or host key.
Trying RSA authentication via agent with '%s'
Trying RSA authentication with key '%s'
Trying rhosts or /etc/hosts.equiv with RSA host authentication.
Waiting for server public key.
select: %s

1c -7.7
no key from blob. pkalg %s

1c -7.8
Server accepts key: pkalg %s blen %d
unknown pkalg %s

1c -7.9
Local version string %s
Remote protocol version %d.%d, remote software version %s
getsockopt: %s
ssh_exchange_identification: %s

1c -8.2
All remote forwarding requests processed

1c -8.4
Sending env %s = %s
mux_master_process_stop_listening process_mux_stop_listening	channel %d: stop listening

1c -8.6
Authentication succeeded (%s).

1c -9.2
Skipped %s key %s for RSA/MD5 server

1c -9.5
auto-mux: Trying existing master

1c 10.1-
%s line %d: Deprecated IPQoS value "%s" ignored - using system default instead. Consider using DSCP values.
loaded %s from %s: %s %s
no %s loaded from %s

1c 10.3-
Received 'info' extension
Requesting agent forwarding on channel %d via %s
mux_master_process_hello	Received 'info' extension
pkcs11_destroy_keypair	unsupported key type %d
pkcs11_fetch_certs pkcs11_fetch_keys	failed to fetch key
pkcs11_record_key	%s key: provider %s slot %d keyid %s
pkcs11_record_key	Already seen this key at provider %s slot %d keyid %s
pledge: disabled (PKCS11Provider active)

1c 6.7-
client_request_forwarded_tcpip	listen %s port %d, originator %s port %d
remote forward %s for: listen %s%s%d, connect %s:%d

1c 6.7-6.7
verify_host_key	server host key matches cached key

1c 6.7-7.9
client_request_forwarded_streamlocal	%s

1c 6.8-
UpdateHostKeys=ask is incompatible with ControlPersist; disabling
check_host_key	hostkey not known or explicitly trusted: disabling UpdateHostkeys
client_input_hostkeys	server sent no hostkeys
resolve_addr	Could not format address for name %s: %s
resolve_addr	getaddrinfo %s returned multiple addresses
resolve_addr	getaddrinfo %s returned no addresses

1c 6.8-7.5
try_agent_authentication	ssh_fetch_identitylist: %s
try_agent_authentication	ssh_get_authentication_socket: %s

1c 6.8-7.9
Re-reading configuration after hostname canonicalisation

1c 6.8-8.4
client_input_agent_open client_request_agent	ssh_get_authentication_socket: %s
identity_sign userauth_hostbased	sshkey_sign: %s
pubkey_prepare	ssh_fetch_identitylist: %s
pubkey_prepare	ssh_get_authentication_socket: %s
ssh_get_authentication_socket: %s

1c 6.8-8.8
userauth_hostbased	trying hostkey %s %s

1c 6.9-
Allocated port %d for mux remote forward to %s:%d
Authenticating to %s:%d as '%s'
X11 forwarding requested but DISPLAY not set

1c 7.0-7.1
Skipping %s key %s for not in PubkeyAcceptedKeyTypes

1c 7.2-
Server host certificate: %s %s, serial %d ID "%s" CA %s %s valid %s
could not add identity to agent: %s (%d)
identity added to agent: %s
pledge: exec
pledge: id
pledge: network
pledge: proc

1c 7.2-10.0
certificate file %s type %d

1c 7.2-7.2
sign_and_send_pubkey	no private key for certificate "%s"

1c 7.2-8.4
Skipping %s key %s - not in PubkeyAcceptedKeyTypes

1c 7.2-8.8
pledge: filesystem full

1c 7.3-
%s line %d: include %s matched no files
Setting implicit ProxyCommand from ProxyJump: %s
sign_and_send_pubkey	no separate private key for certificate "%s"

1c 7.4-8.4
mux_master_process_proxy process_mux_proxy	channel %d: proxy request

1c 7.6-
mux_client_hello_exchange	read packet failed
mux_client_hello_exchange	write packet: %s

1c 7.6-7.8
Offering public key: %s %s %s

1c 7.7-
Tunnel forwarding using interface %s
resolve_canonicalize	hostname %s is an unrecognised address
ssh_create_socket	bound to %s

1c 7.8-
send_pubkey_test	no mutual signature algorithm

1c 7.8-8.4
Setting env %s = %s
no key from blob. pkalg %s: %s

1c 7.9-
Offering public key: %s
Server accepts key: %s
Will attempt key: %s
input_userauth_pk_ok	server sent unknown pkalg %s

1c 8.0-
client_request_forwarded_streamlocal	request: %s
configuration requests final Match pass
hostname canonicalisation enabled, will re-parse configuration
re-parsing configuration

1c 8.2-
Authenticator provider %s did not resolve; disabling
UpdateHostKeys=ask is incompatible with remote command execution; disabling
client_input_hostkeys	searching %s for %s / %s
key "%s" is an authenticator-hosted key, but no provider specified
pubkey_prepare	ignoring authenticator-hosted key %s as no SecurityKeyProvider has been specified
pubkey_prepare	ignoring authenticator-hosted key certificate %s as no SecurityKeyProvider has been specified
pubkey_prepare	ignoring certificate %s: not a user certificate
update_known_hosts	known hosts file %s does not exist

1c 8.2-8.4
client_input_hostkeys	hostkeys file %s does not exist
client_input_hostkeys	parse key: %s
identity_sign	sshkey_check_sigtype: %s

1c 8.3-
forwarding_success	all expected forwarding replies received
ssh_init_forwarding	expecting replies for %d forwards
ssh_tun_confirm	tunnel forward established, id=%d

1c 8.5-
channel %d: setting env %s = "%s"
check_old_keys_othernames client_input_hostkeys	hostkeys file %s does not exist
client_input_hostkeys	CA/revocation marker, manual host list or wildcard host pattern found, skipping UserKnownHostsFile update
client_input_hostkeys	host key found matching a different name/address, skipping UserKnownHostsFile update
client_input_hostkeys	key(s) for %s%s%s exist under other names; skipping UserKnownHostsFile update
client_input_hostkeys	no new or deprecated keys from server
hostkeys_find_by_key_cb	found matching key in %s:%d
hostkeys_find_by_key_hostfile	hostkeys file %s does not exist
mux_master_process_proxy	channel %d: proxy request
mux_master_process_stop_listening	channel %d: stop listening

1c 8.5-9.5
Skipping %s key %s - corresponding algo not in PubkeyAcceptedAlgorithms

1c 8.9-
client_global_hostkeys_private_confirm client_global_hostkeys_prove_confirm	server used untrusted RSA signature algorithm %s for key %d, disregarding
client_request_agent	bound agent to hostkey
get_agent_identities	agent returned %d keys
get_agent_identities	bound agent to hostkey
pledge: filesystem
userauth_hostbased	trying hostkey %s %s using sigalg %s

1c 9.2-
HostbasedAuthentication enabled but no local public host keys could be loaded.
check_host_key	invalid hostname "%s"; will not record: %s
pledge: agent
pledge: fork

1c 9.6-
Skipping %s key %s - corresponding algorithm not in PubkeyAcceptedAlgorithms
Skipping %s key %s - corresponding algorithm not supported by server
auto-mux: Trying existing master at '%s'

1cr 8.5-
client_input_hostkeys	convert key
client_request_agent	ssh_get_authentication_socket
get_agent_identities pubkey_prepare	ssh_fetch_identitylist
get_agent_identities pubkey_prepare	ssh_get_authentication_socket
identity_sign	sshkey_check_sigtype
identity_sign	sshkey_sign
no key from blob. pkalg %s
ssh_get_authentication_socket

1cr 9.1-
load_identity_file	Skipping key %s
pubkey_prepare	ignoring %s agent key

1s -
Allocating pty.
Approval failure for %s
Bind to port %s on %s.
Can't Match group because user %s not in any group at line %d
Can't match group at line %d because user %s does not exist
Entering interactive session for SSH2.
Forked child %d.
Getting AFS token
Got %d/%d for keepalive
Got no client credentials
KEX done
Kerberos password authentication failed: %d
Kerberos password authentication failed: %s
Killing privsep child %d
No credentials stored
No suitable client data
PAM: cleanup
PAM: closing session
PAM: deleting credentials
PAM: establishing credentials
PAM: num PAM env strings %d
PAM: pam_setcred(): %s
PAM: password authentication accepted for %s
PAM: password authentication failed for %s: %s
PAM: setting PAM_RHOST to "%s"
PAM: setting PAM_TTY to "ssh"
Received SIGCHLD.
Received some client credentials
Server will not fork when running in debugging mode.
Setting %s to %s
Setting controlling tty using TIOCSCTTY.
Unable to open the btmp file %s: %s
X11 display already set.
X11 forwarding disabled in server configuration file.
attempt %d failures %d
audit connection from %s port %d euid %d
audit event euid %d user %s event %d (%s)
audit run command euid %d user %s command '%s'
audit session close euid %d user %s tty name %s
audit session open euid %d user %s tty name %s
audit_event	connection closed without authentication
audit_event	unhandled event %d
auth2_challenge: user=%s devs=%s
auth2_challenge_start: trying authentication method '%s'
authentication methods list %d: %s
bad service request %s
check_key_in_hostfiles	key for %s found at %s:%d
check_key_in_hostfiles	key for host %s not found
chmod(%s, 0%s) failed: %s
chown(%s, %d, %d) failed: %s
connection from %s matched 'Address %s' at line %d
connection from %s matched 'Host %s' at line %d
connection from %s matched 'LocalAddress %s' at line %d
connection from %s matched 'LocalPort %d' at line %d
do_cleanup
do_pam_account	called
getpeername: %s
host certificate: #%d type %d %s
input_session_request
kbdint_alloc: devices '%s'
keyboard-interactive devs %s
krb5_cleanup_proc called
lastlog_openseek	Couldn't open %s: %s
mm_answer_pwnamallow	no valid authentication method lists
monitor_read_log	child log fd closed
read eof
removing gssapi cred file"%s"
request %d: fsetstat handle %d
request %d: fstat "%s" (handle %d)
request %d: fstatvfs "%s" (handle %d)
request %d: read "%s" (handle %d) off %d len %d
request %d: readdir "%s" (handle %d)
request %d: sent attrib have 0x%s
request %d: sent data len %d
request %d: sent names count %d
request %d: setstat name "%s"
request %d: write "%s" (handle %d) off %d len %d
rexec_argv[%d]='%s'
server_input_channel_req: channel %d request %s reply %d
server_input_global_request	cancel-tcpip-forward addr %s port %d
session open failed, free channel %d
session_by_channel: session %d channel %d
session_by_channel: unknown channel %d
session_by_pid: pid %d
session_by_tty: session %d tty %s
session_by_tty: unknown tty %s
session_by_x11_channel: session %d channel %d
session_by_x11_channel: unknown channel %d
session_new: session %d
session_open: channel %d
session_open: session %d: link with channel %d
session_pty_req: session %d alloc %s
setgroups() failed: %s
setgroups(): %s
signature:
ssh_gssapi_storecreds: Not a GSSAPI mechanism
ssh_gssapi_userok: Unknown GSSAPI mechanism
sshd version %s, %s
subsystem: %s
subsystem: cannot stat %s: %s
subsystem: exec() %s
trying authorized principals file %s
trying public key file %s
unable to get login class: %s
user %s does not match group list %s at line %d
user %s matched 'User %s' at line %d
user %s matched group list %s at line %d
userauth-request for user %s service %s method %s
userauth_send_banner	sent
will rely on agent for hostkey %s
x11_create_display_inet failed.

1s -10.2
PAM: %s
PAM: changing password

1s -10.3
ssh_sandbox_child	prctl(PR_SET_NO_NEW_PRIVS): %s
ssh_sandbox_child	prctl(PR_SET_SECCOMP): %s

1s -6.6
Connection refused by tcp wrapper

1s -6.7
SSH2_MSG_KEX_DH_GEX_REPLY sent
private host key: #%d type %d %s

1s -7.1
need rekeying
session_close: session %d pid %d
test whether pkalg/pkblob are acceptable

1s -7.2
get_remote_port failed

1s -7.3
%s, line %d: non ssh1 key syntax
Attempting authentication for %s%s.
Authentication agent forwarding not permitted for this authentication.
Command exited with status %d.
EOF received for stdin.
Encryption type: %s
End of interactive session; stdin %d, stdout (read %d, sent %d), stderr %d bytes.
Entering interactive session.
Exec command '%s'
Forcing server key to %d bits to make it differ from host key.
PAM: setting PAM_TTY to "%s"
Port forwarding failed.
Port forwarding not permitted for this authentication.
Port forwarding not permitted.
Received TCP/IP port forwarding request.
Received authentication agent forwarding request.
Received exit confirmation.
Received session key; encryption turned on.
Rhosts RSA authentication: canonical host %s
Rhosts with RSA host authentication denied: unknown or invalid host key
Sent %d bit server key and %d bit host key.
Trying rhosts with RSA host authentication for client user %s
Window change received.
do_authentication: invalid user %s
drop connection #%d
sending challenge '%s'
server_init_dispatch_13
server_init_dispatch_15
server_init_dispatch_20
trying public RSA key file %s

1s -7.5
session_close_by_channel: channel %d child %d
session_close_by_channel: channel %d: has child
session_close_by_channel: no session for id %d
session_close_by_pid: no session for pid %d
session_close_single_x11: session %d: closing channel %d
session_close_x11: detach x11 channel %d
session_close_x11: x11 channel %d missing
session_exit_message: release channel %d
session_exit_message: session %d channel %d pid %d
session_input_channel_req: session %d req %s
userauth_hostbased: cuser %s chost %s pkalg %s slen %d

1s -7.6
%s, line %d: Bad permitopen port <%s>
%s, line %d: Bad permitopen specification <%s>
%s, line %d: invalid criteria
%s, line %d: invalid tun device
%s, line %d: missing end quote
Adding to environment: %s
Allocating a pty not permitted for this authentication.
Setting controlling tty using TCSETCTTY.
matching CA found: file %s, line %d, %s %s
matching key found: file %s, line %d %s %s
server_request_direct_tcpip: originator %s port %d, target %s port %d
session_auth_agent_req: no_agent_forwarding_flag

1s -7.7
list_hostkey_types: %s
server_input_channel_open: confirm %s
server_input_channel_open: ctype %s rchan %d win %d max %d
server_input_channel_open: failure %s
server_input_global_request: rtype %s want_reply %d
server_input_global_request: tcpip-forward listen %s port %d

1s -7.8
session_pty_cleanup: session %d release %s

1s -7.9
Client protocol version %d.%d; client software version %s
Local version string %s

1s -8.3
drop_connection: p %d, r %d

1s -8.4
monitor_child_preauth	%s has been authenticated by privileged process

1s -8.6
dump: used %d next_unused %d session %d %s channel %d pid %d

1s -9.0
Could not open %s '%s': %s

1s -9.3
Mechanism negotiation is not supported
request %d: sent handle handle %d

1s -9.7
PAM: initializing for "%s"
PAM: reinitializing credentials
inetd sockets after dupping: %d, %d
rexec cleanup in %d out %d newsock %d pipe %d sock %d
rexec start in %d out %d newsock %d pipe %d sock %d

1s 10.0-
child_reap	preauth child %d for %s exited after unsuccessful auth attempt%s
child_reap	preauth child %d for %s prohibited byRefuseConnection%s
connection RDomain %s matched 'RDomain %s' at line %d
mm_answer_sign	hostkey %s index %d
mm_answer_state	config len %d
rexec start in %d out %d newsock %d config_s %d/%d
sshd-auth version %s, %s
sshd-session version %s, %s
version %s matched 'version %s' at line %d

1s 10.1-
%s line %d: Deprecated IPQoS value "%s" ignored - using system default instead. Consider using DSCP values.
PAM error: PAM_USER is NULL
mm_reap	child exited with status %d

1s 10.1-10.2
PAM user "%s" does not match expected "%s"

1s 10.3-
child_reap	preauth child %d for %s exited after auth attempt by invalid user%s
client does not support rekeying
mm_log_handler	write: %s
ssh_gssapi_storecreds	delegate credential is disabled, doing nothing

1s 6.7-
server_input_global_request	cancel-streamlocal-forward path %s

1s 6.7-7.6
server_request_direct_streamlocal: originator %s port %d, target %s

1s 6.7-7.7
server_input_global_request: streamlocal-forward listen path %s

1s 6.8-
%s host key #%d: %s %s

1s 7.2-7.6
userauth_pubkey	test whether pkalg/pkblob are acceptable for %s %s

1s 7.3-
ssh_remote_port failed

1s 7.3-9.7
getpeername failed: %s

1s 7.4-
server_init_dispatch

1s 7.6-
session_close_by_channel	channel %d child %d
session_close_by_channel	no session for id %d
session_close_by_pid	no session for pid %d
session_close_single_x11	session %d: closing channel %d
session_close_x11	detach x11 channel %d
session_close_x11	x11 channel %d missing
session_exit_message	release channel %d
session_input_channel_req	session %d req %s
userauth_hostbased	cuser %s chost %s pkalg %s slen %d

1s 7.6-7.8
session_close_by_channel	channel %d: has child

1s 7.6-9.4
session_exit_message	session %d channel %d pid %d

1s 7.7-
%s: authorized principals: "%s"
%s: bad key options: %s
%s: bad principals options: %s
%s: cert-authority flag invalid here
%s: entry expired at %s
%s: environment: %s
%s: expires at %s
%s: forced command: "%s"
%s: invalid from criteria
%s: matching %s found: %s %s
%s: permitted open: %s
%s: principals on non-CA key
Allocating a pty not permitted for this connection.
Tunnel forwarding using interface %s
auth_activate_options	setting new authentication options
auth_restrict_session	restricting session
server_request_direct_streamlocal	originator %s port %d, target %s
server_request_direct_tcpip	originator %s port %d, target %s port %d
session_auth_agent_req	agent forwarding disabled
set_process_rdomain	set routing domain %d (was %d)
userauth_pubkey	key options inconsistent with existing

1s 7.7-8.8
userauth_pubkey	test pkalg %s pkblob %s%s%s

1s 7.7-9.9p2
user %s matched 'RDomain %s' at line %d

1s 7.8-
%s: permitted listen: %s
list_hostkey_types	%s
server_input_channel_open	confirm %s
server_input_channel_open	ctype %s rchan %d win %d max %d
server_input_channel_open	failure %s
server_input_global_request	rtype %s want_reply %d
server_input_global_request	streamlocal-forward listen path %s
server_input_global_request	tcpip-forward listen %s port %d

1s 7.9-
session_close_by_channel	channel %d: has child, ttyfd %d
session_pty_cleanup2	session %d release %s
session_signal_req	signal %s, killpg(%d, %d)

1s 8.0-
Received SIGHUP; waiting for children
request %d: lsetstat name "%s"
server_request_tun	invalid tun

1s 8.1-
pty_setowner	no tty group

1s 8.2-
host key %s requires user presence, ignoring
userauth_pubkey	sk_counter = %d, sk_flags = 0x%s

1s 8.2-8.4
main_sigchld_handler: %s

1s 8.4-
should_drop_connection	p %d, r %d

1s 8.5-
monitor_child_preauth	user %s authenticated by privileged process
request %d: limits
srclimit_check_allow	sock %d id %d limit %d
srclimit_done	id %d
srclimit_init	max connections %d, per source %d, masks %d,%d

1s 8.7-
dump: used %d next_unused %d session %d channel %d pid %d

1s 8.9-
authmethod_byname	unrecognized authentication method name: %s
userauth_pubkey	%s test pkalg %s pkblob %s%s%s
write eof

1s 9.0-
request %d: copy-data from "%s" (handle %d) off %d len %d to "%s" (handle %d) off %d

1s 9.1-
Could not open user '%s' %s '%s': %s
process_extended_get_users_groups_by_id	uids len = %d, gids len = %d

1s 9.4-
request %d: sent handle %d

1s 9.5-
%s line %d: Subsystem '%s' already defined.
servconf_merge_subsystems	add "%s"
servconf_merge_subsystems	override "%s"
session_exit_message	session %d channel %d pid %d %s

1s 9.8-
PAM: initializing for "%s" with service "%s"
child_close	enter%s
child_reap	preauth child %d for %s exited with status %d%s
network sockets: %d, %d
session process %d for %s killed by signal %d%s
srclimit_penalise	%s penalty for %s %s already exists, %d seconds remaining

1s 9.8-10.0
mm_reap	preauth child exited with status %d

1s 9.8-9.9p2
child_reap	preauth child %d for %s exited after unsuccessful auth attempt %s
rexec start in %d out %d newsock %d pipe %d sock %d/%d

1s 9.9-
Denied connection for %s from %s [%s].
LOGIN %s REFUSED (TIME)
matched invalid-user at line %d

1s 9.9-9.9p2
child_reap	preauth child %d for %s prohibited byRefuseConnection %s

2b -
%d: (%d) Sophie-Germain
%d: bit size %d mismatch
%d: bit size %d too short
%d: comment or short line
%d: generator %d != %d
%d: known composite
%d: no known generator
%s Final %d Miller-Rabin trials (%s generator)
Initial X11 packet contains bad byte order byte: 0x%s
Unknown prime type
X11 auth data does not match fake data.
X11 connection uses different authentication protocol.
X11 rejected %d i%d/o%d
addr_match_cidr_list addr_match_list	couldn't parse address %s
bits set: %d/%d
channel %d: active efd: %d len %d
channel %d: almost dead
channel %d: bad socks5 atyp %d
channel %d: big output buffer %d > %d
channel %d: closing read-efd %d
channel %d: closing write-efd %d
channel %d: ctl read<=0 rfd %d len %d
channel %d: decode socks4
channel %d: dynamic request: socks5 host %s port %d command %d
channel %d: filter stops
channel %d: garbage collecting
channel %d: gc: notify user
channel %d: gc: user detached
channel %d: ibuf empty
channel %d: ibuf_empty delayed efd %d/(%d)
channel %d: input %s -> %s
channel %d: is dead
channel %d: is dead (local)
channel %d: not open
channel %d: obuf empty
channel %d: obuf_empty delayed efd %d/(%d)
channel %d: only socks5 connect supported
channel %d: open confirm rwindow %d rmax %d
channel %d: output %s -> %s
channel %d: packet too big %d > %d
channel %d: pre_dynamic: have %d
channel %d: pre_dynamic: need more
channel %d: rcvd adjust %d
channel %d: rcvd close
channel %d: rcvd eof
channel %d: rcvd eow
channel %d: rcvd ext data %d
channel %d: read %d from efd %d
channel %d: read failed
channel %d: request %s confirm %d
channel %d: rfd %d isatty
channel %d: rwin %d elen %d euse %d
channel %d: send eof
channel %d: send eow
channel %d: send open
channel %d: sent ext data %d
channel %d: socks5 auth done
channel %d: socks5 post auth
channel %d: window %d sent adjust %d
channel %d: write failed
channel %d: written %d to efd %d
channel %d: zombie
channel: expanding %d
connect %s port %d: %s
extract_salt: bad encoded salt length %d
extract_salt: expected salt len %d, got %d
extract_salt: invalid magic identifier
extract_salt: missing salt termination character
extract_salt: salt decode error
extract_salt: string too short
fd %d is TCP_NODELAY
fd %d setting O_NONBLOCK
fd %d setting TCP_NODELAY
ldns: RRset is signed with a valid key
ldns: RRset validation failed: %s
ldns: got %d answers from DNS
ldns: got %d signature(s) (RRTYPE %d) from DNS
ldns: trying to validate RRset
proposal mismatch: my %s peer %s
proposals match
single_connection: closing X11 listener.
socket: %s
solaris_contract_post_fork_child	clearing process contract template on fd %d
solaris_contract_post_fork_parent	abandoning contract id %d
solaris_contract_post_fork_parent	clearing template (fd %d)
solaris_contract_pre_fork	setting up process contract template on fd %d
ssh_ed25519_verify	crypto_sign_ed25519_open failed: %d
ssh_krl_check_key	checking CA key
ssh_krl_file_contains_key	checking KRL %s
start point: 0x%s
test q = largebase+%d

2b -10.2
channel %d: decode socks4: user %s/%d
channel %d: decode socks4a: host %s/%d
channel %d: decode socks5
channel %d: dynamic request: socks4 host %s port %d command %d
channel %d: socks4a request

2b -6.6
cipher_init: set keylen (%d -> %d)
key_ecdsa_nid_from_name	unknown/non-ECDSA key type '%s'
key_type_from_name: unknown key type '%s'
ssh_ed25519_verify	crypto_sign_ed25519_open mlen != datalen (%d != %d)

2b -6.7
kex_derive_keys
mac_setup: setup %s
mac_setup: unknown %s
skipping next packet (type %d)
ssh_krl_check_key	checking key

2b -7.1
kex_parse_kexinit: %s
kex_parse_kexinit: first_kex_follows %d
kex_parse_kexinit: reserved %d

2b -7.4
Compat: skipping algorithm "%s"

2b -7.5
bind port %d: %s
callback done
callback start
channel %d: big input buffer %d
channel %d: closing after input drain.
channel %d: input draining.
channel %d: rcvd ieof
channel %d: rcvd oclose
channel %d: send ieof
channel %d: send oclose
channel_input_status_confirm: type %d id %d
ssh2 x11 bug compat mode

2b -7.8
channel %d: chan_shutdown_write: shutdown() failed for fd %d: %s
channel %d: close_read
channel %d: close_write

2b -8.4
channel_cancel_lport_listener channel_cancel_lport_listener_streamlocal channel_cancel_lport_listener_tcpip channel_cancel_rport_listener channel_cancel_rport_listener_streamlocal channel_cancel_rport_listener_tcpip	close channel %d

2b -8.8
channel %d: read<=0 rfd %d len %d
set_newkeys: mode %d

2b -9.1
X11 closed %d i%d/o%d

2b -9.2
compat_cipher_proposal	compat cipher proposal: %s
compat_cipher_proposal	original cipher proposal: %s
compat_pkalg_proposal	compat public key proposal: %s
compat_pkalg_proposal	original public key proposal: %s

2b -9.8
channel %d: send close

2b 10.3-
channel %d: %s: user="%s" command=%d destination=[%s]:%d
channel %d: decode socks5 %s
channel_pre_dynamic	channel %d: unknown SOCKS version %d

2b 6.7-
compat_kex_proposal	compat KEX proposal: %s
compat_kex_proposal	original KEX proposal: %s

2b 6.8-
%s:%d: truncated after key type
%s:%d: truncated before key type
_ssh_order_hostkeyalgs	orig/%d    %s
_ssh_order_hostkeyalgs	replace/%d %s
skipped packet (type %d)

2b 6.8-8.4
hostkeys_foreach	%s:%d: bad host hash "%s"
hostkeys_foreach	%s:%d: bad ip hash "%s"

2b 7.0-7.3
pkcs11_add_provider	ignoring uninitialised token in slot %d

2b 7.1-
first_kex_follows %d
reserved %d

2b 7.2-
local %s KEXINIT proposal
peer %s KEXINIT proposal

2b 7.4-
addr_match_list	inconsistent mask length for match network "%s"
channel_proxy_upstream	channel %d: unsupported type %d

2b 7.4-8.4
pkcs11_add_provider pkcs11_register_provider	ignoring uninitialised token in provider %s slot %d

2b 7.6-
channel %d: pre_rdynamic: have %d
channel %d: pre_rdynamic: need more
channel_input_open_confirmation channel_input_open_failure	channel %d: callback done
channel_input_open_confirmation channel_input_open_failure	channel %d: callback start
channel_input_status_confirm	type %d id %d
x11_create_display_inet	bind port %d: %s

2b 7.6-7.6
channel %d: ssh2 x11 bug compat mode

2b 7.7-8.4
ssh_xmss_verify	crypto_sign_xmss_open failed: %d

2b 7.9-8.4
channel %d: %s (i%d o%d sock %d wfd %d efd %d [%s])
channel %d: %s: shutdown() failed for fd %d [i%d o%d]: %s

2b 8.2-
ssh_ed25519_sk_verify	crypto_sign_ed25519_open failed: %d

2b 8.5-
%s: provider %s slot %d: %s %s
chan_shutdown_read chan_shutdown_write	channel %d: (i%d o%d sock %d wfd %d efd %d [%s])
chan_shutdown_write	channel %d: shutdown() failed for fd %d [i%d o%d]: %s
channel_cancel_lport_listener_streamlocal channel_cancel_lport_listener_tcpip channel_cancel_rport_listener_streamlocal channel_cancel_rport_listener_tcpip	close channel %d
hostkeys_foreach_file	%s:%d: bad host hash "%s"
hostkeys_foreach_file	%s:%d: bad ip hash "%s"
pkcs11_fetch_certs pkcs11_fetch_keys	key already included
pkcs11_register_provider	ignoring uninitialised token in provider %s slot %d
set_sock_tos	unsupported socket family %d

2b 8.5-10.0
ssh_xmss_verify	xmss_sign_open failed: %d

2b 8.7-
pselect_notify_done	reading

2b 8.9-
channel %d: read failed rfd %d maxlen %d: %s
channel %d: read<=0 rfd %d len %d: %s
ssh_set_newkeys	mode %d

2b 9.2-
channel_add_timeout	channel type "%s" timeout %d seconds
channel_set_xtype	labeled channel %d as %s (inactive timeout %d)

2b 9.4-
ssh_krl_from_blob	bad KRL magic header

2b 9.6-
sshpkt_disconnect	sending SSH2_MSG_DISCONNECT: %s

2b 9.7-
channel_add_timeout	global channel timeout %d seconds

2b 9.9-
channel %d: send close for remote id %d
channel %d: send_close2

2c -
%s request accepted on channel %d
Control master terminated unexpectedly
Received exit status from master %d
Unrecognised master extension "%s"
Unrecognized authentication method name: %s
bad passphrase given, try again...
buggy server: service_accept w/o service
client_session2_setup	id %d
control_persist_detach	background process is %d
input_userauth_passwd_changereq
mux_client_hello_exchange	master version %d
mux_master_control_cleanup_cb	channel %d: not open
no passphrase given, try next key
resolve_canonicalize	host %s not found in any suffix
service_accept: %s
set_control_persist_exit_time	cancel scheduled exit
set_control_persist_exit_time	schedule exit in %d seconds
userauth_kbdint
we did not send a packet, disable method
we sent a %s packet, wait for reply
x11_get_proto: %s

2c -6.7
ssh_keysign called
userauth_hostbased: chost %s

2c -7.1
key: %s (%s),%s
ssh_connect: needpriv %d

2c -7.5
Exiting on signal %d
client_check_window_change: changed

2c -7.6
buggy server: x11 request w/o originator_port
input_userauth_pk_ok: SSH_BUG_PKOK

2c -7.8
Unrecognised slave extension "%s"
input_userauth_pk_ok: fp %s

2c -8.3
mux_master_process_hello process_mux_master_hello	channel %d slave version %d

2c -8.4
input_userauth_info_req
input_userauth_info_req: num_prompts %d
mux_master_process_alive_check process_mux_alive_check	channel %d: alive check
mux_master_process_close_fwd process_mux_close_fwd	channel %d: request cancel %s
mux_master_process_new_session mux_master_process_stdio_fwd process_mux_new_session process_mux_stdio_fwd	channel_new: %d linked to control channel %d
mux_master_process_new_session mux_master_process_stdio_fwd process_mux_new_session process_mux_stdio_fwd	session already open
mux_master_process_new_session process_mux_new_session	channel %d: request tty %d, X %d, agent %d, subsys %d, term "%s", cmd "%s", env %d
mux_master_process_new_session process_mux_new_session	session refused by user
mux_master_process_open_fwd process_mux_open_fwd	channel %d: request %s
mux_master_process_open_fwd process_mux_open_fwd	forwarding refused by user
mux_master_process_open_fwd process_mux_open_fwd	found allocated port
mux_master_process_open_fwd process_mux_open_fwd	found existing forwarding
mux_master_process_stdio_fwd process_mux_stdio_fwd	channel %d: request stdio fwd to %s:%d
mux_master_process_stdio_fwd process_mux_stdio_fwd	stdio fwd refused by user
mux_master_process_stop_listening process_mux_stop_listening	stop listen refused by user
mux_master_process_terminate process_mux_terminate	channel %d: terminate request
mux_master_process_terminate process_mux_terminate	termination refused by user

2c 10.1-
client_loop	session QoS is now %s
hostbased cert "%s" in slot %d
hostbased pubkey "%s" in slot %d

2c 10.3-
mux_master_process_ext_info	channel %d: info request
mux_master_process_proxy	proxy refused by user

2c 6.7-
add_certificate_file add_identity_file	ignoring duplicate key %s

2c 6.8-
checking match for '%s' host %s originally %s
match %sfound
resolve_addr	could not resolve name %s as address: %s
resolve_canonicalize	canonicalised address "%s" => "%s"
resolve_canonicalize	hostname %s is address
userauth_hostbased	chost %s
verify_host_key	server host key %s %s matches cached key

2c 6.8-8.4
Load key "%s": %s

2c 6.9-
mux_confirm_remote_forward	clearing registered forwarding for listen %d, connect %s:%d

2c 7.2-
Server host certificate hostname: %s
resolving "%s" port %d
sign_and_send_pubkey	using private key "%s"%s for certificate

2c 7.2-7.7
ssh_connect_direct	needpriv %d

2c 7.2-7.8
key: %s (%s)%s%s

2c 7.2-7.9
client_x11_get_proto	%s

2c 7.6-
Exiting on signal: %s
client_check_window_change	changed

2c 7.8-8.4
ssh_connect_direct	%N

2c 7.9-
mux_master_process_hello	Unrecognised extension "%s" length %d
pubkey_prepare	done

2c 8.0-
client_x11_get_proto	xauth command: %s

2c 8.2-
resolved SecurityKeyProvider %s => %s

2c 8.3-
forwarding_success	%d expected forwarding replies remaining

2c 8.4-
mux_master_process_hello	channel %d client version %d

2c 8.5-
check_old_keys_othernames	checking for %d deprecated keys
input_userauth_info_req	entering
input_userauth_info_req	num_prompts %d
mux_master_process_alive_check	channel %d: alive check
mux_master_process_close_fwd	channel %d: request cancel %s
mux_master_process_new_session	channel %d: request tty %d, X %d, agent %d, subsys %d, term "%s", cmd "%s", env %d
mux_master_process_new_session	channel_new: %d linked to control channel %d
mux_master_process_new_session	session refused by user
mux_master_process_new_session mux_master_process_stdio_fwd	session already open
mux_master_process_open_fwd	channel %d: request %s
mux_master_process_open_fwd	forwarding refused by user
mux_master_process_open_fwd	found allocated port
mux_master_process_open_fwd	found existing forwarding
mux_master_process_stdio_fwd	channel %d: stdio fwd to %s:%d
mux_master_process_stdio_fwd	channel_new: %d control %d
mux_master_process_stdio_fwd	stdio fwd refused by user
mux_master_process_stop_listening	stop listen refused by user
mux_master_process_terminate	channel %d: terminate request
mux_master_process_terminate	termination refused by user

2c 8.9-10.0
hostbased key %d: %s cert from "%s"
hostbased key %d: %s key from "%s"

2c 9.1-
%s line %d: ignoring duplicate env name "%s"

2c 9.4-
check_match_ifaddrs	interface %s getnameinfo failed: %s
check_match_ifaddrs	interface %s: unsupported address family %d

2c 9.6-
ssh_connect_direct	skipping address [%s]:%s: wrong address family

2cr 8.5-
Load key "%s"

2cr 8.9-
client_request_agent	ssh_agent_bind_hostkey
get_agent_identities	ssh_agent_bind_hostkey

2s -
Ignoring env request %s: disallowed name
Ignoring env request %s: too many env vars
Network child is on pid %d
Setting env %d: %s=%s
auth2_challenge_start: devices %s
authentication methods list %d complete
bsdauth_query: <%s>
bsdauth_query: new bsd auth session
bsdauth_query: try reuse session
input_userauth_request: try method %s
kbdint_next_device: devices %s
load_server_config	done config len = %d
load_server_config	filename %s
monitor_read	%d used once, disabling now
session_new	allocate (allocated %d max %d)
stripping trailing dot from chost %s
subsystem request for %s by user %s

2s -10.0
sshpam_respond	PAM: %N entering, %d responses

2s -6.7
userauth_hostbased: access allowed by auth_rhosts2
userauth_hostbased: chost %s resolvedname %s ipaddr %s

2s -7.1
userauth_pubkey: SSH_BUG_PKAUTH
userauth_pubkey: authenticated %d pkalg %s
userauth_pubkey: disabled because of invalid user

2s -7.3
Buggy client: X11 screen flag missing
SSH_PROTOFLAG_SCREEN_NUMBER: %d
compression disabled

2s -7.4
input_userauth_request: setting up authctxt for %s

2s -7.5
user_cert_trusted_ca	CA %s %s is not listed in %s
userauth_hostbased: authenticated %d
userauth_hostbased: disabled because of invalid user

2s -7.6
key not found
user_key_allowed: advance: '%s'
user_key_allowed: check options: '%s'

2s -7.7
notify_done: reading
parse_server_config	config %s len %d

2s -8.3
Permitting whitelisted %s request
nothing at all written

2s -8.5
read change len %d

2s -8.8
Unrecognized authentication method name: %s
auth_rhosts2: clientuser %s hostname %s ipaddr %s

2s 10.0-
match_principals_file user_key_allowed	glob "%s" returned %d matches
parse_hostkeys	key %d: %s

2s 10.1-
process_output	session QoS is now %s
sshpam_respond	PAM: entering, %d responses

2s 6.8-
hostbased_key_allowed	access allowed by auth_rhosts2
hostbased_key_allowed	auth_rhosts2 refused user "%s" host "%s" (from packet)
hostbased_key_allowed	auth_rhosts2 refused user "%s" host "%s" addr "%s"
hostbased_key_allowed	chost %s resolvedname %s ipaddr %s

2s 7.2-
userauth_pubkey	authenticated %d pkalg %s
userauth_pubkey	disabled because of invalid user

2s 7.2-7.6
userauth_pubkey	SSH_BUG_PKAUTH

2s 7.4-
%s line %d: %s option %s

2s 7.5-
input_userauth_request	setting up authctxt for %s

2s 7.6-
%s: auth information in SSH_AUTH_INFO_0
userauth_hostbased	authenticated %d
userauth_hostbased	disabled because of invalid user

2s 7.6-8.4
user_cert_trusted_ca	CA %s %s is not listed in %s: %s

2s 7.7-
%s: advance: '%s'
%s: check options: '%s'

2s 7.8-10.3
userauth_gssapi	disabled because of invalid user

2s 7.8-8.3
parse_server_config parse_server_config_depth	config %s len %d

2s 7.8-8.6
notify_done	reading

2s 8.0-
userauth_pubkey	%s user %s %s public key %s %s

2s 8.2-
%s line %d: including %s
%s line %d: new include %s
%s line %d: no match for %s

2s 8.4-
Permitting allowlisted %s request
parse_server_config_depth	config %s len %d%s
process_write	nothing at all written

2s 8.6-
compose_extension	refusing to advertise disallowed extension %s
read change len %d to %d

2s 8.9-
auth_rhosts2	clientuser %s hostname %s ipaddr %s

2s 8.9-9.0
check_authkeys_file process_principals	%s: processed %d/%d lines

2s 9.1-
%s line %d: ignoring duplicate env name "%s"
auth_check_authkeys_file auth_process_principals	%s: processed %d/%d lines

2s 9.8-
parse_hostkeys	cert %d: %s
parse_hostkeys	privkey %d: %s
parse_hostkeys	pubkey %d: %s
server_accept_loop	child %d for %s auth done
server_accept_loop	child %d for %s received config

2sr 8.5-
user_cert_trusted_ca	CA %s %s is not listed in %s

3b -
AIX SYSTEM attribute %s
AIX auth1 attribute list member %s
AIX/UsrInfo: set len %d
AIX/authenticate result %d, authmsg %s
AIX/loginrestrictions returned %d msg %s
AIX/passwdexpired returned %d msg %s
AIX/setauthdb set registry '%s'
AIX/setauthdb set registry '%s' failed: %s
Normalising mapped IPv4 in IPv6 address
RNG is ready, skipping seeding
Received SSH2_MSG_IGNORE
aix_restoreauthdb	failed to restore old registry %s
aix_restoreauthdb	restoring old registry '%s'
aix_setauthdb	Could not open userdb to read
aix_setauthdb	Could not read S_REGISTRY for user: %s
channel %d: discard efd
channel %d: status: %s
channel %d: waiting for connection
channel %d: will not send data after close
channel_post_mux_listener	new mux channel %d fd %d
clock_gettime: %s
fd %d is O_NONBLOCK
fd %d is not O_NONBLOCK
kex names ok: [%s]
mm_receive_fd	recvmsg: %s
mm_send_fd	sendmsg(%d): %s
oom_adjust_restore oom_adjust_setup	%N
put_host_port: %s
rekey after %d bytes, %d seconds
sieve_large %d
skipping line %d, before checkpoint or specified start line
sock_set_v6only	set socket %d IPV6_V6ONLY
ssh_krl_revoke_key_explicit	revoke type %s
ssh_msg_recv entering
ssh_selinux_change_context	setting context from '%s' to '%s'
ssh_selinux_setup_exec_context	setting execution context
ssh_selinux_setup_exec_context ssh_selinux_setup_pty	done
ssh_selinux_setup_pty	setting TTY context on %s
sys_auth_allowed_user	not checking
verify_host_key_dns
wrote checkpoint line %d to '%s'

3b -6.6
Could not load "%s" as a RSA1 public key
Incorrect RSA1 identifier
Truncated RSA1 identifier
channel_setup_fwd_listener: type %d wildcard %d addr %s
ciphers ok: [%s]
key names ok: [%s]
key_ecdsa_key_to_nid	nid = %d
key_read: missing keytype
key_read: missing whitespace
key_read: short string
key_read: type mismatch
packet_send2: adding %d (len %d padlen %d extra_pad %d)
ssh1_3des_iv	Copying 3DES IV
ssh1_3des_iv	Installed 3DES IV

3b -6.7
choose_next_state	contig %d last_gap %d next_gap %d final %d, costs:list %d range %d bitmap %d new bitmap %d, selected 0x%s%s
load_hostkeys	loaded %d keys
load_hostkeys	loading entries for host "%s" from file "%s"
macs ok: [%s]
parse_revoked_certs	subsection type 0x%s
revoked_certs_for_ca_key	new CA %s
revoked_certs_generate	finish state 0x%s
revoked_certs_generate	key ID %s
revoked_certs_generate	serial %d:%d state 0x%s
revoked_certs_generate	serial done
revoked_certs_generate	serial final flush for state 0x%s
revoked_certs_generate	start state 0x%s
ssh_krl_check_key	key okay
ssh_krl_file_contains_key	%s is not a KRL file
ssh_krl_from_blob	first pass, section 0x%s
ssh_krl_from_blob	second pass, section 0x%s
ssh_krl_revoke_cert_by_key_id	revoke %s
ssh_krl_to_blob	hash len %d
ssh_krl_to_blob	key len %d
ssh_krl_to_blob	signature key len %d
ssh_krl_to_blob	signature sig len %d

3b -7.1
resend_bytes: resend %d bytes from %d

3b -7.2
Trying to reverse map address %s.

3b -7.8
ssh_krl_revoke_key_sha1	revoke type %s by sha1

3b -8.1
ssh_msg_send: type %d

3b -8.4
load_hostkeys record_hostkey	found %skey type %s in file %s:%d
packet_set_tos ssh_packet_set_tos	set IPV6_TCLASS 0x%s
packet_set_tos ssh_packet_set_tos	set IP_TOS 0x%s

3b -9.1
channel_handler	chan %d: skip for %d more seconds
channel_handler	first channel unpauses in %d seconds
rexec_recv_rng_seed: seeding rng with %d bytes

3b -9.3
ssh_krl_from_blob	not a KRL

3b 10.0-
pselect	installed signal handler for %s, previous 0x%s
pselect	restored signal handler for %s
pselect_notify_setup	pipe0 %d pipe1 %d

3b 10.1-
agent_cleanup_stale	Ignoring recent socket "%s/%s"
agent_cleanup_stale	Ignoring socket "%s/%s" from different host
helper_add_key	added %s key for provider %s, now has %d keys
helper_terminate	terminating helper for %s; remaining %d keys
pkcs11_add_provider	add %s
pkcs11_add_provider	helper return %d keys
pkcs11_add_provider	response %d
pkcs11_del_provider	delete %s
pkcs11_key_free	free %s key
pkcs11_make_cert	private key type %s cert type %s on provider %s
pkcs11_make_cert	provider %s: %d remaining keys
pkcs11_start_helper	helper %d for "%s" on fd %d pid %d
pkcs11_start_helper	start helper for %s
pkcs11_terminate	terminating %d helpers
unix_listener_tmp	listening on unix socket "%s" as fd=%d

3b 10.3-
crypto_sign_ed25519	EVP_DigestSign failed
crypto_sign_ed25519	EVP_DigestSignInit failed
crypto_sign_ed25519	message length overflow: siglen=%d mlen=%d
crypto_sign_ed25519	signature length mismatch: %d
crypto_sign_ed25519 crypto_sign_ed25519_keypair_from_seed	EVP_PKEY_new_raw_private_key failed
crypto_sign_ed25519 crypto_sign_ed25519_open	EVP_MD_CTX_new failed
crypto_sign_ed25519_keypair	EVP_PKEY_CTX_new_id failed
crypto_sign_ed25519_keypair	EVP_PKEY_get_raw_private_key failed
crypto_sign_ed25519_keypair	EVP_PKEY_keygen failed
crypto_sign_ed25519_keypair	EVP_PKEY_keygen_init failed
crypto_sign_ed25519_keypair	private key length mismatch: %d
crypto_sign_ed25519_keypair	public key length mismatch: %d
crypto_sign_ed25519_keypair crypto_sign_ed25519_keypair_from_seed	EVP_PKEY_get_raw_public_key failed
crypto_sign_ed25519_open	EVP_DigestVerify failed
crypto_sign_ed25519_open	EVP_DigestVerifyInit failed
crypto_sign_ed25519_open	EVP_PKEY_new_raw_public_key failed
crypto_sign_ed25519_open	signed message bad length: %d

3b 10.4-
channel %d: classify type "%s" (%s) as %s
crypto_sign_ed25519_open	signed message too long: %d

3b 6.7-
channel_setup_fwd_listener_streamlocal	type %d path %s
channel_setup_fwd_listener_tcpip	type %d wildcard %d addr %s

3b 6.7-8.4
packet_send2_wrapped ssh_packet_send2_wrapped	adding %d (len %d padlen %d extra_pad %d)

3b 6.8-
_ssh_host_private_key _ssh_host_public_key	need %d
_ssh_host_private_key _ssh_host_public_key _ssh_verify_host_key	check %s
_ssh_verify_host_key	need %s
host_delete	%s key already at %s:%d
hostkeys_foreach	reading file "%s"
ssh_packet_set_state	done

3b 6.8-8.4
load_hostkeys	loaded %d keys from %s

3b 6.9-
using 4k bit group 16

3b 6.9-7.2
requested max size %d, using 2k bit group 14

3b 7.2-
receive packet: type %d
send packet: type %d
ssh_packet_send2	queued packet triggered rekex

3b 7.2-8.4
ssh_packet_read_poll2 ssh_packet_send2	rekex triggered

3b 7.3-
dh_new_group_fallback	requested max size %d
using 2k bit group 14
using 8k bit group 18

3b 7.4-
already daemonized
channel_proxy_downstream	channel %d: down->up: type %d
channel_proxy_upstream	channel %d: up->down: type %d
ssh_packet_read_poll2_mux ssh_packet_send_mux	type %d

3b 7.6-
subprocess	%s command "%s" running as %s (flags 0x%s)
subprocess	%s pid %d

3b 7.7-
sending debug message: %s

3b 7.7-8.4
ssh_tty_make_modes tty_make_modes	SSH_BUG_UTF8TTYMODE

3b 7.9-
ssh_krl_revoke_key_sha1	revoke by sha1
ssh_krl_revoke_key_sha256	revoke by sha256

3b 8.2-
reap_helper	pid=%d
sigaction(%s): %s
start_helper	started pid=%d

3b 8.2-8.3
notify_start	cannot notify

3b 8.2-9.7
ssh_msg_send	type %d

3b 8.4-
notify_start	cannot notify: no askpass
notify_start	cannot notify: no display
vdollar_percent_expand	expand \${%s} -> '%s'

3b 8.5-
load_hostkeys_file	loaded %d keys from %s
record_hostkey	found %skey type %s in file %s:%d
set_sock_tos	set socket %d IPV6_TCLASS 0x%s
set_sock_tos	set socket %d IP_TOS 0x%s
ssh_packet_check_rekey ssh_packet_read_poll2 ssh_packet_send2	rekex triggered
ssh_packet_send2_wrapped	adding %d (len %d padlen %d extra_pad %d)
ssh_tty_make_modes	SSH_BUG_UTF8TTYMODE

3b 8.7-
verify_host_key_dns	checking SSHFP type %d fptype %d

3b 8.7-9.9p2
pselect	installing signal handler for %s, previous %s
pselect_notify_setup	initializing
pselect_notify_setup	pid %d saved %d pipe0 %d pipe1 %d
pselect_notify_setup	pid changed, reinitializing

3b 8.9-8.9
dump_channel_poll	channel %d: rfd r%d w%d e%d s%d pfd[%d].fd=%d want 0x%s ev 0x%s ready 0x%s rev 0x%s

3b 9.0-
%s: channel %d: %s r%d w%d e%d s%d c->pfds [ %d %d %d %d ] io_want 0x%s io_ready 0x%s pfd[%d].fd=%d pfd.ev 0x%s pfd.rev 0x%s

3b 9.1-
ssh_get_authentication_socket_path	path '%s'

3b 9.2-
channel_clear_timeouts	clearing
channel_force_close	channel %d: forcibly closing

3b 9.6-
kex_choose_conf	will use strict KEX ordering
kex_input_ext_info	extension %s

3b 9.8-
ssh_msg_send	done
ssh_msg_send	type %d len %d
trying to reverse map address %s.

3c -
Executing %s -c "%s"
Ignored env %s
authmethod_is_enabled %s
authmethod_lookup %s
check_follow_cname	check "%s" CNAME "%s"
clear hostkey %d
command returned status %d
expanded LocalCommand: %s
expanding LocalCommand: %s
mux_client_forwards	%s forwardings: %d local, %d remote
mux_client_request_alive	done pid = %d
mux_client_request_session	session request sent
mux_client_request_stdio_fwd	stdio forward request sent
mux_exit_message	channel %d: exit message, exitval %d
mux_master_control_cleanup_cb mux_master_session_cleanup_cb	entering for channel %d
mux_master_read_cb	channel %d packet type 0x%s len %d
mux_master_read_cb	channel %d: hello sent
mux_session_confirm mux_stdio_confirm	sending failure reply
mux_session_confirm mux_stdio_confirm	sending success reply
mux_tty_alloc_failed	channel %d: TTY alloc failed
muxserver_listen	mux listener channel %d fd %d
muxserver_listen	temporary control path %s
order_hostkeyalgs	prefer hostkeyalgs: %s
preferred %s
remaining preferred: %s
resolve_canonicalize	attempting "%s" => "%s"
resolve_canonicalize	not canonicalizing hostname "%s" (max dots %d)
ssh_init_stdio_forwarding	%s:%d
start over, passed a different list %s
timeout: %d ms remain after connect
userauth_kbdint: disable: no info_req_seen

3c -6.7
checking match for '%s' host %s
match %sfound

3c -7.1
sign_and_send_pubkey: %s %s

3c -7.2
input_userauth_banner

3c -7.5
ssh_session2_open: channel_new: %d

3c -7.7
send_pubkey_test
send_pubkey_test: cannot handle key
sign_and_send_pubkey: cannot handle key

3c -8.4
mux_client_read_packet	read body failed: %s
mux_client_read_packet	read header failed: %s
mux_client_request_alive mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate	entering
mux_master_process_new_session process_mux_new_session	got fds stdin %d, stdout %d, stderr %d
mux_master_process_stdio_fwd process_mux_stdio_fwd	got fds stdin %d, stdout %d

3c 10.0-
Running on %s %s %s %s
Started with: %s
expanded SetEnv '%s' '%s' -> '%s'

3c 10.1-
ssh_session2_open	channel_new: %d%s

3c 10.3-
pkcs11_init	called, interactive = %d
pkcs11_sign_ecdsa pkcs11_sign_ed25519	sign using provider %s slotidx %d
pkcs11_sign_rsa	repack %d < %d (diff %d)
pkcs11_sign_rsa	sign with alg "%s" using provider %s slotidx %d
pkcs11_terminate	called

3c 6.8-
%s line %d: %smatched '%s'
%s line %d: skipped exec "%s"
client_input_hostkeys	%s key is a certificate; skipping
client_input_hostkeys	%s key not permitted by HostkeyAlgorithms
client_input_hostkeys	asking server to prove ownership for %d keys
client_input_hostkeys	received %s key %s
hostkeys_find	deprecated %s key at %s:%d
hostkeys_find	found %s key at %s:%d
ssh_keysign	[child] pid=%d, exec %s
userauth_hostbased	trying key type %s

3c 6.8-8.4
client_input_hostkeys	%d keys from server: %d new, %d retained. %d to remove

3c 6.8-9.3
%s line %d: %smatched '%s "%s"'

3c 7.2-
no authentication agent, not adding key
resolve_canonicalize	name is fully qualified
user denied adding this key

3c 7.2-8.8
sign_and_send_pubkey	%s %s

3c 7.3-
%s line %d: Including file %s depth %d%s

3c 7.3-8.4
input_userauth_banner	%N

3c 7.4-
mux_client_proxy	done
proxied to downstream: %s

3c 7.6-
expanded RemoteCommand: %s
expanding RemoteCommand: %s

3c 7.6-10.0
ssh_session2_open	channel_new: %d

3c 7.8-
%s line %d: removing environment %s
send_pubkey_test	cannot handle key

3c 7.8-8.1
sign_and_send_pubkey	signing using %s

3c 8.2-
sign_and_send_pubkey	signing using %s %s

3c 8.3-
expanded LocalForward connect path '%s' -> '%s'
expanded LocalForward listen path '%s' -> '%s'
expanded RemoteForward connect path '%s' -> '%s'
expanded RemoteForward listen path '%s' -> '%s'

3c 8.4-
expanded UserKnownHostsFile '%s' -> '%s'
order_hostkeyalgs	have matching best-preference key type %s, using HostkeyAlgorithms verbatim

3c 8.5-
check_host_key	certificate host key in use; disabling UpdateHostkeys
check_host_key	host key found in GlobalKnownHostsFile; disabling UpdateHostkeys
check_host_key	host key found via KnownHostsCommand; disabling UpdateHostkeys
check_old_keys_othernames	searching %s for %s / %s
client_input_hostkeys	%d server keys: %d new, %d retained, %d incomplete match. %d to remove
hostkeys_check_old	found deprecated %s key at %s:%d as %s
hostkeys_find	found %s key under different name/addr at %s:%d
hostkeys_find	found address %s against different hostname at %s:%d
hostkeys_find	found hostname %s against different address at %s:%d
hostkeys_find	hostkeys file %s:%d complex host specification
hostkeys_find	hostkeys file %s:%d has CA/revocation marker
hostkeys_find_by_key_hostfile	trying %s hostfile "%s"
input_userauth_banner	entering
mux_client_read_packet mux_client_read_packet_timeout	read body failed: %s
mux_client_read_packet mux_client_read_packet_timeout	read header failed: %s
mux_client_request_alive mux_client_request_info mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate	entering
mux_master_process_new_session	got fds stdin %d, stdout %d, stderr %d
mux_master_process_stdio_fwd	got fds stdin %d, stdout %d
order_hostkeyalgs	no algorithms matched; accept original
ssh_connect_direct	entering

3c 8.7-
client_status_confirm	channel %d: mux request: %s

3c 8.7-8.8
client_global_hostkeys_private_confirm	verify %s key %d using %s sigalg

3c 8.8-
resolve_host	lookup %s:%d

3c 8.9-
client_global_hostkeys_private_confirm client_global_hostkeys_prove_confirm	verify %s key %d using sigalg %s
sign_and_send_pubkey	using %s with %s %s

3c 9.2-
client_repledge	enter

3c 9.3-
ssh_keysign	fcntl F_SETFD: %s

3c 9.4-
%s line %d: %smatched '%s%s%s%s'
check_match_ifaddrs	interface %s addr %s
check_match_ifaddrs	matched interface %s: address %s in %s

3c 9.5-
obfuscate_keystroke_timing	starting: interval ~%dms
obfuscate_keystroke_timing	stopping: %s (%d chaff packets sent)

3c 9.6-
applying channel timeout %s

3s -
%s:%d setting %s %s
BSM audit: connection from %s port %d
BSM audit: iptype %d machine ID %s
BSM audit: machine ID %s
BSM audit: typ %d rc %d "%s"
BSM audit: writing audit new record
Copy environment: %s=%s
PAM session not opened, exiting
PAM: %s
PAM: num env strings %d
PAM: opening session
account expiration disabled
account will expire in %d days
auth2_setup_methods_lists	checking methods
auth2_update_methods_lists	updating methods list after "%s"
auth_shadow_acctexpired	today %d sp_expire %d days left %d
auth_shadow_pwexpired	today %d sp_lstchg %d sp_max %d
authentication methods list %d remaining: "%s"
bsdauth_query: style %s
bsdauth_respond: <%s> = <%d>
do_pam_account	PAM: %N pam_acct_mgmt = %d (%s)
found certificate option "%s" len %d
mm_answer_authpassword mm_answer_gss_userok	sending result %d
mm_answer_authserv	service=%s, style=%s
mm_answer_bsdauthrespond	<%s> = <%d>
mm_answer_moduli	got parameters: %d %d %d
mm_answer_pty mm_session_close	tty %s ptyfd %d
mm_answer_pwnamallow	sending MONITOR_ANS_PWNAM: %d
mm_answer_term	tearing down sessions
mm_auth_password	waiting for MONITOR_ANS_AUTHPASSWORD
mm_auth_password mm_ssh_gssapi_userok	user %sauthenticated
mm_choose_dh	remaining %d
mm_choose_dh	waiting for MONITOR_ANS_MODULI
mm_get_keystate	Waiting for new keys
mm_getpwnamallow	waiting for MONITOR_ANS_PWNAM
mm_key_allowed	waiting for MONITOR_ANS_KEYALLOWED
mm_pty_allocate	pty alloc failed
mm_pty_allocate	waiting for MONITOR_ANS_PTY
mm_send_keystate	Finished sending state
mm_session_close	session %d pid %d
mm_sshpam_free_ctx	waiting for MONITOR_ANS_PAM_FREE_CTX
mm_sshpam_init_ctx	pam_init_ctx failed
mm_sshpam_init_ctx	waiting for MONITOR_ANS_PAM_INIT_CTX
mm_sshpam_query	pam_query returned %d
mm_sshpam_query	waiting for MONITOR_ANS_PAM_QUERY
mm_sshpam_respond	pam_respond returned %d
mm_sshpam_respond	waiting for MONITOR_ANS_PAM_RESPOND
monitor_child_preauth	method %s: partial
monitor_read	checking request %d
password expiration disabled
password will expire in %d days
preauth child monitor started
privsep user:group %d:%d
recv_rexec_state	entering fd = %d
request %d: %sstat
request %d: close handle %d
request %d: fsync (handle %d)
request %d: hardlink
request %d: mkdir
request %d: open flags %d
request %d: opendir
request %d: posix-rename
request %d: readlink
request %d: realpath
request %d: remove
request %d: rename
request %d: rmdir
request %d: sent status %d
request %d: statvfs
request %d: symlink
safely_chroot	checking '%s'
send_rexec_state	entering fd = %d config len %d
session_unused	session id %d unused
ssh_sandbox_child	attaching seccomp filter program
ssh_sandbox_child	setting PR_SET_NO_NEW_PRIVS
ssh_sandbox_child	starting Darwin sandbox
ssh_sandbox_child_debugging	installing SIGSYS handler
ssh_sandbox_init	preparing Darwin sandbox
ssh_sandbox_init	preparing capsicum sandbox
ssh_sandbox_init	preparing rlimit sandbox
ssh_sandbox_init	preparing seccomp filter sandbox
userauth_finish	failure partial=%d next methods="%s"

3s -10.0
import_environments sshpam_free_ctx sshpam_init_ctx sshpam_query sshpam_thread_cleanup	PAM: %N entering
mm_answer_audit_command mm_answer_audit_event mm_answer_keyallowed mm_answer_pty mm_answer_pty_cleanup mm_answer_rsa_challenge mm_answer_rsa_keyallowed mm_answer_rsa_response mm_answer_sessid	%N entering
mm_answer_pam_free_ctx mm_answer_pam_init_ctx mm_answer_pam_query mm_answer_pam_respond mm_answer_pwnamallow mm_answer_sign	%N
mm_audit_event mm_auth2_read_banner mm_auth_password mm_auth_rsa_generate_challenge mm_auth_rsa_key_allowed mm_auth_rsa_verify_response mm_do_pam_account mm_getpwnamallow mm_inform_authserv mm_key_allowed mm_key_sign mm_key_verify mm_request_receive mm_ssh1_session_id mm_sshkey_sign mm_sshkey_verify mm_start_pam	%N entering
mm_audit_run_command	%N entering command %s
mm_do_pam_account	%N returning %d
mm_sshpam_free_ctx mm_sshpam_init_ctx mm_sshpam_query mm_sshpam_respond	%N
sshpam_null_conv sshpam_thread_conv	PAM: %N entering, %d messages
sshpam_passwd_conv sshpam_store_conv sshpam_tty_conv	PAM: %N called with %d messages
sshpam_password_change_required	%N %d

3s -10.2
matched principal from key options "%s"

3s -6.7
Got file attribute "%s"
auth_key_is_revoked	treating %s as a key list
mm_answer_sign	signature %s(%d)
mm_get_keystate	Getting Network I/O buffers
mm_get_keystate	Getting compression state
mm_get_keystate	Waiting for second key
mm_newkeys_from_blob	%s(%d)
mm_newkeys_to_blob	converting %s
mm_send_keystate	New keys have been sent
mm_send_keystate	Sending compression state
mm_send_keystate	Sending new keys: %s %s
mm_send_keystate	Sending ssh1 KEY+IV

3s -6.8
Running AuthorizedKeysCommand: "%s %s" as "%s"
matched principal "%s" from file "%s" on line %d

3s -7.3
mm_answer_rsa_challenge	%N sending reply
mm_share_sync	Share sync
mm_share_sync	Share sync end

3s -7.5
mm_answer_keyallowed	key %s is %s
mm_answer_keyverify	key %s signature %s
session_close_single_x11: channel %d

3s -8.4
mm_answer_bsdauthquery mm_answer_skeyquery	sending challenge success: %d
mm_answer_bsdauthrespond mm_answer_skeyrespond	sending authenticated: %d
mm_bsdauth_query mm_bsdauth_respond mm_skey_query mm_skey_respond	entering
mm_bsdauth_query mm_skey_query	no challenge
mm_bsdauth_query mm_skey_query	received challenge: %s
mm_key_sign mm_sshkey_sign	waiting for MONITOR_ANS_SIGN
mm_key_verify mm_sshkey_verify	waiting for MONITOR_ANS_KEYVERIFY
mm_request_receive_expect mm_request_send	%N entering: type %d
recv_rexec_state send_rexec_state	done

3s -8.6
mm_answer_keyallowed	key_from_blob: %s

3s -9.8
checking match for '%s' user %s host %s addr %s laddr %s lport %d

3s -9.9p2
checking syntax for 'Match %s'
match %sfound
ssh_sandbox_child	ready
ssh_sandbox_child	started
ssh_sandbox_init	preparing systrace sandbox
ssh_sandbox_parent	child %d stopped
ssh_sandbox_parent	policy: enable syscall %d
ssh_sandbox_parent	start child %d
ssh_sandbox_parent	systrace attach, fd=%d
ssh_sandbox_parent	wait for child %d
ssh_sandbox_parent_finish	finished

3s 10.0-
Running on %s %s %s %s
Started with: %s
checking syntax for 'Match %s' on line %d
child_reap	preauth child %d for %s completed normally%s
drop connection #%d from [%s]:%d on [%s]:%d %s
match %sfound on line %d
mm_answer_state	done
mm_get_state	done
mm_get_state	waiting for MONITOR_ANS_STATE
mm_sshkey_sign	%s signature len=%d
pack_config	d config len %d
recv_privsep_state	begin
recv_privsep_state	done

3s 10.0-10.3
checking match for '%s' user %s%s host %s addr %s laddr %s lport %d on line %d

3s 10.1-
import_environments sshpam_free_ctx sshpam_init_ctx sshpam_query sshpam_thread_cleanup	entering
mm_audit_run_command	entering command %s
mm_do_pam_account	returning %d
monitor_child_preauth	preauth child %d terminated successfully
platform_locked_account	password matches locked prefix '%s'
platform_locked_account	password matches locked string '%s'
platform_locked_account	password matches locked substring '%s'
server_accept_loop	child %d for %s closed pipe
sshpam_null_conv sshpam_thread_conv	PAM: entering, %d messages
sshpam_passwd_conv sshpam_store_conv sshpam_tty_conv	PAM: called with %d messages
sshpam_password_change_required	reqd=%d

3s 10.3-
PAM: Got message of type %d: %s
matched principal from key ioptions "%s"

3s 10.4-
checking match for '%s' user %s%s host %s addr %s laddr %s lport %d rdomain %s on line %d

3s 6.8-
Got file attribute "%s" len %d
mm_get_keystate	GOT new keys
monitor_apply_keystate	packet_set_state
notify_hostkeys	key %d: %s %s
notify_hostkeys	sent %d hostkeys

3s 6.8-8.4
auth_rhosts2 auth_rhosts2_raw	no hosts access files exist
auth_rhosts2 auth_rhosts2_raw	root user, ignoring system hosts files

3s 6.8-8.6
mm_answer_sign	%s signature %s(%d)

3s 6.9-7.5
subprocess	%s command "%s" running as %s

3s 6.9-7.6
%s:%d: matched principal "%s"

3s 6.9-8.4
subprocess	%s pid %d

3s 7.0-8.4
append_hostkey_type list_hostkey_types	%s key not permitted by HostkeyAlgorithms

3s 7.2-7.6
userauth_pubkey	have signature for %s %s

3s 7.2-9.9p2
ssh_sandbox_init	preparing pledge sandbox

3s 7.3-9.7
Trying to reverse map address %s.

3s 7.6-
auth2_key_already_used	key already used: %s %s
session_close_single_x11	channel %d

3s 7.6-7.6
mm_answer_keyallowed	key is %s

3s 7.6-8.1
mm_answer_keyverify	%s %s signature %s

3s 7.7-
%s: matched principal "%s"
mm_answer_keyallowed	%s authentication%s: %s key is %s

3s 7.7-8.4
subprocess	%s command "%s" running as %s (flags 0x%s)

3s 7.7-8.8
userauth_pubkey	have %s signature for %s%s%s

3s 7.7-9.0
check_authkey_line	keytype %d failed

3s 7.8-
ensure_minimum_time_since	elapsed %sms, delaying %sms (requested %sms)
user_specific_delay	user specific delay %sms

3s 8.2-8.8
mm_answer_keyverify	%s %s signature %s%s%s

3s 8.5-
append_hostkey_type	%s key not permitted by HostkeyAlgorithms
auth_rhosts2	no hosts access files exist
auth_rhosts2	root user, ignoring system hosts files
mm_answer_audit_command mm_answer_audit_event mm_answer_keyallowed mm_answer_pam_free_ctx mm_answer_pam_init_ctx mm_answer_pam_query mm_answer_pam_respond mm_answer_pty mm_answer_pty_cleanup mm_answer_pwnamallow mm_answer_setcompat mm_answer_sign	entering
mm_answer_bsdauthquery	sending challenge success: %d
mm_answer_bsdauthrespond	sending authenticated: %d
mm_audit_event mm_auth2_read_banner mm_auth_password mm_bsdauth_query mm_bsdauth_respond mm_do_pam_account mm_get_state mm_getpwnamallow mm_inform_authserv mm_key_allowed mm_request_receive mm_sshkey_setcompat mm_sshkey_sign mm_sshkey_verify mm_sshpam_free_ctx mm_sshpam_init_ctx mm_sshpam_query mm_sshpam_respond mm_start_pam	entering
mm_bsdauth_query	no challenge
mm_bsdauth_query	received challenge: %s
mm_request_receive_expect mm_request_send	entering, type %d
mm_sshkey_sign	waiting for MONITOR_ANS_SIGN
mm_sshkey_verify	waiting for MONITOR_ANS_KEYVERIFY
pack_config recv_rexec_state send_rexec_state	done
srclimit_check_allow	addr ntop failed
srclimit_check_allow	new unauthenticated connection from %s/%d, at %d of %d
srclimit_check_allow	no free slot

3s 8.5-9.7
srclimit_check_allow	invalid mask %d bits

3s 8.6-
process_read	allocate %d => %d

3s 8.7-
mm_answer_sign	%s %s signature len=%d
request %d: expand, original "%s"

3s 8.9-
authmethod_lookup	method %s not allowed by AuthenticationMethods
authmethod_lookup	method %s not enabled
mm_answer_keyverify	%s %s signature using %s %s%s%s
server_input_hostkeys_prove	sign %s key (index %d) using sigalg %s
userauth_pubkey	%s have %s signature for %s%s%s

3s 9.1-
auth_check_authkey_line	keytype %d failed
process_extended_get_users_groups_by_id	gid %d => "%s"
process_extended_get_users_groups_by_id	uid %d => "%s"
request %d: home-directory "%s"

3s 9.2-
auth_rhosts2	stat %s: %s

3s 9.2-9.7
process_channel_timeouts	setting %d timeouts

3s 9.3-9.7
main	dup2 config_s: %s
main	dup2 startup_p: %s
main	dup2 stdin: %s
main	dup2 stdout: %s

3s 9.5-
ensure_minimum_time_since	elapsed %sms exceeded the max delay requested %sms)

3s 9.8-
mm_request_receive mm_request_send	monitor fd closed
recv_rexec_state	done
server_process_channel_timeouts	setting %d timeouts
srclimit_early_expire_penalties_from_tree	%s overflow, remove %s
srclimit_mask_addr	%s: invalid mask %d bits
srclimit_penalise	address %s is exempt
using %s for re-exec

3s 9.8-9.9p2
child_reap	preauth child %d for %s completed normally %s

3s 9.9-9.9p2
checking match for '%s' user %s%s host %s addr %s laddr %s lport %d

cb -
Forwarding listen address "%s" overridden by server GatewayPorts

cb 7.8-
port forwarding refused

cs -
Accepted by %s.
Accepted for %s [%s] by %s.
Accepted for %s [%s] by /etc/hosts.equiv.
Accepted host %s ip %s client_user %s server_user %s
Bad file modes for %s
Can't get IP address for X11 DISPLAY.
Failed to open the tunnel device.
Found empty line in %s.
Found garbage in %s.
Ignored %s: %s
Ignored %s: bad ownership or modes
Ignoring wild host/user names in %s.
Matched negative entry in %s.
Rhosts authentication refused for %s: bad ownership or modes for home directory.
Rhosts authentication refused for %s: no home directory %s
Server has been configured to ignore %s.
Server has disabled port forwarding.
Server has rejected tunnel device forwarding
Unsupported tunnel device mode.

cs -10.0
Agent forwarding disabled: mkdtemp() failed: %s

cs -7.1
Agent forwarding disabled.
Port forwarding disabled.
Pty allocation disabled.
User rc file execution disabled.
X11 forwarding disabled.

cs -7.3
RSA authentication accepted.
Received invalid compression level %d.
Rhosts with RSA host authentication accepted.
Wrong response to RSA authentication challenge.
X11 forwarding disabled; not compatible with UseLogin=yes.
Your host key cannot be verified: unknown or invalid host key.

cs -7.6
%s, line %d: Bad permitopen port
%s, line %d: Bad permitopen specification
%s, line %d: invalid criteria
%s, line %d: invalid tun device
%s, line %d: missing end quote
Adding to environment: %s
Bad options in %s file, line %d: %s
Forced command.
Forced tun device: %d
No xauth program; cannot forward with spoofing.
X11 forwarding disabled in user configuration file.
Your address '%s' is not permitted to use this certificate for login.
Your host '%s' is not permitted to use this key for login.
principals: %s

cs 10.1-
Agent forwarding disabled: couldn't create listener socket
Refused Certificate ID "%s" serial=%d: %s

cs 7.2-7.6
Key is restricted.

cs 7.5-
Server has disabled streamlocal forwarding.

cs 7.7-
%s: Your address '%s' is not permitted to use this certificate for login.
%s: Your host '%s' is not permitted to use this key for login.
%s: bad key options: %s
%s: bad principals options: %s
%s: cert-authority flag invalid here
%s: entry expired at %s
%s: environment: %s
%s: invalid from criteria
%s: principals on non-CA key
No xauth program; cannot forward X11.
X11 forwarding disabled by key options.

db -
Corrupted padlen %d on input.
Invalid ssh2 packet type: %d
Packet corrupt
Received extended_data after EOF on channel %d.
Received open confirmation for non-opening channel %d.
Received open failure for non-opening channel %d.
getaddrinfo: fatal error: %s
protocol error: rcvd type %d

db -6.7
Bad packet length %d.
Corrupted check bytes on input.
Invalid ssh1 packet type: %d
crc32 compensation attack: network attack detected
deattack denial of service detected
packet_read_poll1: len %d != buffer_len %d.

db -7.3
Dynamic forwarding denied.
Requested forwarding of port %d but user is not root.

db -7.5
Protocol error for port forward request:received packet type %d.
Received close confirmation for non-closed channel %d (type %d).
Received close confirmation for out-of-range channel %d.
Received close for nonexistent channel %d.
Received data for nonexistent channel %d.
Received extended_data for bad channel %d.
Received ieof for nonexistent channel %d.
Received oclose for nonexistent channel %d.

db -7.9
bad client public DH value
bad server public DH value

db -9.5
Protocol error: expected packet type %d, got %d

db 10.4-
multiple KEXINIT received from peer

db 6.8-
no matching DH grp found

db 6.8-7.5
Bad packet length %d
connection corrupted
invalid packet length
invalid packet type

db 6.8-7.9
invalid client public key
invalid server public key

db 7.4-7.5
Received open confirmation for unknown channel %d.
Received open failure for unknown channel %d.

db 7.6-
%s packet referred to nonexistent channel %d
Invalid %s channel id
Invalid %s message
Invalid extended_data message
Invalid open confirmation message
Invalid open failure message
Invalid window adjust message

db 8.0-
Invalid ieof message
Invalid oclose message
Invalid status confirm message

db 9.6-
channel %d: peer ignored channel window
incoming sequence number wrapped during initial key exchange
outgoing sequence number wrapped during initial key exchange
strict KEX violation: KEXINIT was not the first packet
strict KEX violation: unexpected packet type %d (seqnr %d)

dc -7.5
Protocol error during RSA authentication: %d
Protocol error waiting RSA auth response: %d
Protocol error waiting for X11 forwarding
Protocol error waiting for compression response.
Protocol error waiting for pty request response.
Protocol error: got %d in response to SSH_CMSG_AUTH_TIS
Protocol error: got %d in response to SSH_CMSG_AUTH_TIS_RESPONSE
Protocol error: got %d in response to SSH_CMSG_USER
Protocol error: got %d in response to passwd auth
respond_to_rsa_challenge: bad challenge length %d
respond_to_rsa_challenge: rsa_private_decrypt failed

ds -
Change of username or service not allowed: (%s,%s) -> (%s,%s)
Possible attack: attempt to open a session after additional sessions disabled
Protocol error: you already have a pty.
bad service request %s
no authentication methods enabled
wait returned status %s.

ds -6.7
Protocol error: no matching DH grp found

ds -7.3
Cannot change user when server not running as root.
Command terminated on signal %d.
IP Spoofing check bytes do not match.
Warning: client selects unsupported cipher.
Your ssh version is too old and is no longer supported.  Please install a newer version.
command execution failed
shell execution failed
wait: %s

ds -7.9
server_input_channel_req: unknown channel %d

ds 6.7-6.7
Too many authentication failures for %s%s from %s port %d %s

ds 6.8-
Too many authentication failures

ds 8.0-
server_input_channel_req	unknown channel %d

eb -
%s: unknown host. (%s)
@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
C_CloseSession failed: %d
C_Finalize failed: %d
C_FindObjectsFinal failed: %d
C_FindObjectsInit failed (nattr %d): %d
C_FindObjectsInit failed: %d
C_GetAttributeValue failed: %d
C_GetSlotList failed: %d
C_Login failed: %d
C_OpenSession failed: %d
C_Sign failed: %d
C_SignInit failed: %d
Could not find ':' in DISPLAY: %s
Could not parse display number from DISPLAY: %s
Couldn't connect to PRNGD port %d: %s
Couldn't connect to PRNGD socket "%s": %s
Couldn't create socket: %s
Couldn't read from PRNGD socket: %s
Couldn't write to PRNGD socket: %s
DISPLAY not set.
Error calculating key fingerprint.
Failed to allocate internet-domain X11 display socket.
Forward host name too long.
Inconsistent mask length for network "%s"
Invalid network entry "%s"
It is required that your private key files are NOT accessible by others.
KRL certificate section contains unparsed data
KRL section contains unparsed data
Minimum primality trials is %d
No forward host name.
Permissions 0%s for '%s' are too open.
RSA_new failed
This private key will be ignored.
Too few bits: %d < %d
Too many bits: %d > %d
Tunnel interfaces are not supported on this platform
Unsupported KEX algorithm "%s"
Unsupported KRL certificate section %d
Unsupported KRL section %d
WARNING: Server requests forwarding for unknown listen_port %d
X11 fake_data_len %d != saved_data_len %d
accept from auth socket: %s
accept: %s
addr_match_cidr_list	empty entry in list "%s"
addr_match_cidr_list	list entry "%s" contains invalid characters
addr_match_cidr_list	list entry "%s" too long
cannot find private key
cfsetispeed failed for %d
cfsetospeed failed for %d
channel %d: already sent close
channel %d: cannot send close for istate/ostate %d/%d
channel %d: cannot send eof for istate %d
channel %d: chan_ibuf_empty for istate %d
channel %d: chan_ibuf_empty for non empty buffer
channel %d: chan_obuf_empty for non empty buffer
channel %d: chan_read_failed for istate %d
channel %d: chan_write_failed for ostate %d
channel %d: internal error: obuf_empty for ostate %d
channel %d: must not sent eow on closed output
channel %d: protocol error: close rcvd twice
connect %s port %d: %s
connect %s: %s
connect to %s port %d failed: %s
connect_to %s port %d: failed.
connect_to %s: unknown host (%s)
dh_pub_is_valid	BN_new failed
dlopen %s failed: %s
export_dns_rr	unsupported algorithm and/or digest_type
get_active_process_contract_id	Error getting process contract id: %s
get_active_process_contract_id	Error opening 'latest' process contract: %s
get_active_process_contract_id	Error reading process contract status: %s
getaddrinfo: %s
getsockname failed: %s
getsockopt SO_ERROR failed
is_numeric_hostname called with NULL hostname
listen: %s
mm_receive_fd	no fd
mm_receive_fd	no message header
mm_receive_fd	recvmsg: %s
mm_receive_fd	recvmsg: expected received 1 got %d
mm_receive_fd mm_send_fd	file descriptor passing not supported
mm_send_fd	sendmsg(%d): %s
mm_send_fd	sendmsg: expected sent 1 got %d
moduli:%d: could not parse generator value
moduli:%d: could not parse prime value
moduli:%d: generator is invalid
moduli:%d: invalid moduli tests flag
moduli:%d: invalid primality trial count
moduli:%d: invalid prime length
moduli:%d: prime has wrong size: actual %d listed %d
moduli:%d: truncated
moduli:%d: type is not %d
multiplex uid mismatch: peer euid %d != uid %d
parse_revoked_certs	bitmap wraps u64
pin required
revoked_certs_generate	insane bitmap gap
setegid %d: %s
seteuid %d: %s
setgid %d: %s
setregid %d: %s
setreuid %d: %s
setsockopt IPV6_V6ONLY: %s
setsockopt SO_REUSEADDR fd %d: %s
setsockopt TCP_NODELAY: %s
setuid %d: %s
socket: %s
solaris_contract_post_fork_child solaris_contract_post_fork_parent	Error clearing active process contract template: %s
solaris_contract_post_fork_parent	Error abandoning process contract: %s
solaris_contract_post_fork_parent	Error opening process contract ctl file: %s
solaris_contract_pre_fork	Error activating process contract template: %s
solaris_contract_pre_fork	Error setting process contract parameter set (pgrponly): %s
solaris_contract_pre_fork	Error setting process contract template critical events: %s
solaris_contract_pre_fork	Error setting process contract template fatal events: %s
solaris_contract_pre_fork	Error setting process contract template informative events: %s
solaris_contract_pre_fork	open %s: %s
ssh_krl_from_blob	alloc failed
ssh_rijndael_cbc: no context
ssh_selinux_getctxbyname	Failed to get default SELinux security context for %s
ssh_selinux_setup_exec_context	Failed to set SELinux execution context for %s
ssh_selinux_setup_pty	getfilecon: %s
ssh_selinux_setup_pty	security_compute_relabel: %s
ssh_selinux_setup_pty	setfilecon: %s
x11_request_forwarding_with_spoofing: different $DISPLAY already forwarded

eb -10.0
Invalid memory amount (min %d, max %d)

eb -10.2
channel %d: dynamic request: socks5 hostname "%s" too long
channel %d: hostname "%s" too long

eb -6.6
RSA_public_decrypt failed: %s
Unknown certificate type %d
Warning: use of DES is strongly discouraged due to cryptographic weaknesses
bad decrypted len: %d != %d + %d
bad hashlen
bad permissions: ignore key: %s
bad sig size %d %d
bad siglen
buffer_consume_ret: trying to get more bytes than in buffer
buffer_get_bignum2_as_string_ret	cannot handle BN of size %d
buffer_get_bignum2_as_string_ret	invalid bignum
buffer_get_bignum2_as_string_ret	negative numbers not supported
buffer_get_bignum2_ret: BN_bin2bn failed
buffer_get_bignum2_ret: cannot handle BN of size %d
buffer_get_bignum2_ret: invalid bignum
buffer_get_bignum2_ret: negative numbers not supported
buffer_get_bignum_ret: BN_bin2bn failed
buffer_get_bignum_ret: buffer_consume failed
buffer_get_bignum_ret: cannot handle BN of size %d
buffer_get_bignum_ret: input buffer too small
buffer_get_bignum_ret: invalid length
buffer_get_char_ret: buffer_get_ret failed
buffer_get_cstring_ret: string contains \\0
buffer_get_ecpoint_ret	EC_POINT buffer is empty
buffer_get_ecpoint_ret	EC_POINT is in an incorrect form: 0x%s (want 0x%s)
buffer_get_ecpoint_ret	EC_POINT too long: %d > max %d
buffer_get_ecpoint_ret	invalid point
buffer_get_ret: trying to get more bytes %d than in buffer %d
buffer_get_string_ptr: bad string length %d
buffer_get_string_ret: bad string length %d
buffer_get_string_ret: buffer_get failed
buffer_get_string_ret: cannot extract length
buffer_put_bignum2_ret: BN too small
buffer_put_bignum2_ret: BN_bn2bin() failed: oi %d != bin_size %d
buffer_put_bignum2_ret: negative numbers not supported
buffer_put_bignum_ret: BN_bn2bin() failed: oi %d != bin_size %d
buffer_put_ecpoint_ret	EC_POINT_point2oct length mismatch
buffer_put_ecpoint_ret	giant EC point: len = %d (max %d)
cert_parse	Certificate signature verification failed
cert_parse	Invalid signature key type %s (%d)
cert_parse	Invalid signature on certificate
cert_parse	Principals data invalid
cert_parse	Signature key invalid
cert_parse	Too many principals
cert_parse	critical option data invalid
cert_parse	extension data invalid
cert_parse	parse error
channel_setup_fwd_listener: cannot listen to port: %d
channel_setup_fwd_listener: getaddrinfo(%s): %s
channel_setup_fwd_listener: getnameinfo failed
check bytes missing
cipher_cleanup: EVP_CIPHER_CTX_cleanup failed
hash mismatch
key_cert_check_authority	system clock lies before epoch
key_certify	CA key has unsupported type %s
key_certify	certificate has unknown type %d
key_certify	key lacks cert info
key_certify	signature operation failed
key_certify key_drop_cert key_to_certified	key has incorrect type %s
key_curve_nid_to_bits key_curve_nid_to_name	unsupported EC curve nid %d
key_ec_validate_private	private key >= group order - 1
key_ec_validate_private	private key too small: bits(y) = %d, bits(order)/2 = %d
key_ec_validate_public	group is not a prime field
key_ec_validate_public	public key x coordinate >= group order - 1
key_ec_validate_public	public key x coordinate too small: bits(x) = %d, bits(order)/2 = %d
key_ec_validate_public	public key y coordinate >= group order - 1
key_ec_validate_public	public key y coordinate too small: bits(y) = %d, bits(order)/2 = %d
key_ec_validate_public	received degenerate public key (infinity)
key_ec_validate_public	received degenerate public key (nQ != infinity)
key_from_blob: can't parse cert data
key_from_blob: can't read dsa key
key_from_blob: can't read ecdsa curve
key_from_blob: can't read ecdsa key point
key_from_blob: can't read ed25519 key
key_from_blob: can't read key type
key_from_blob: can't read rsa key
key_from_blob: cannot handle type %s
key_from_blob: certificate not allowed in this context
key_from_blob: ecdsa curve doesn't match type
key_from_blob: ed25519 len %d != %d
key_from_blob: remaining bytes in key blob %d
key_in_file	could not open keyfile "%s": %s
key_load_file	fstat of key file %s%sfailed: %s
key_load_file	key file %s%stoo large
key_load_private_cert	certificate does not match private key %s
key_load_private_cert	key_to_certified failed
key_load_private_cert	unsupported key type
key_parse_private2	bad magic
key_parse_private2	bad padding
key_parse_private2	bcrypt_pbkdf failed
key_parse_private2	buffer_append_space
key_parse_private2	cipher %s requires kdf
key_parse_private2	crazy uudecode length %d > %d
key_parse_private2	encrypted data too small
key_parse_private2	kdf alloc failed
key_parse_private2	kdf options not set
key_parse_private2	key blob has trailing data (len = %d)
key_parse_private2	key counter missing
key_parse_private2	length not multiple of blocksize
key_parse_private2	only one key supported
key_parse_private2	pubkey not found
key_parse_private2	rounds not set
key_parse_private2	salt not set
key_parse_private2	unknown cipher name
key_parse_private2	unknown kdf name
key_parse_private2	uudecode failed
key_parse_private_pem	BIO_new_mem_buf failed
key_parse_private_pem	PEM_read_PrivateKey: mismatch or unknown EVP_PKEY save_type %d
key_parse_private_pem	bad ECDSA key
key_parse_private_pem key_parse_private_rsa1	RSA_blinding_on failed
key_parse_private_type	cannot parse key type %d
key_private_deserialize	RSA_blinding_on failed
key_private_pem_to_blob	BIO_new failed
key_private_to_blob	cannot save key type %d
key_read: key_from_blob %s failed
key_read: loaded key is not a cert
key_read: type mismatch: EC curve mismatch
key_read: type mismatch: encoding error
key_read: uudecode %s failed
key_sign: invalid key type %d
key_to_blob: key == NULL
key_to_blob: unsupported key type %d
key_verify: invalid key type %d
key_write	no cert data
key_write	no signed certificate blob
key_write: failed for RSA key
oid mismatch
open %s failed: %s.
passphrase too short: have %d bytes, need > 4
rsa_private_decrypt() failed
ssh1_3des_cbc: no context
ssh_dss_sign	ssh_digest_memory failed
ssh_dss_sign ssh_dss_verify	no DSA key
ssh_dss_sign: sign failed
ssh_dss_verify	cannot handle type %s
ssh_dss_verify	digest_memory failed
ssh_dss_verify	remaining bytes in signature %d
ssh_ecdsa_sign	sign failed
ssh_ecdsa_sign ssh_ecdsa_verify	bad hash algorithm %d
ssh_ecdsa_sign ssh_ecdsa_verify	digest_memory failed
ssh_ecdsa_sign ssh_ecdsa_verify	no ECDSA key
ssh_ecdsa_verify	cannot handle type %s
ssh_ecdsa_verify	remaining bytes in signature %d
ssh_ed25519_sign	crypto_sign_ed25519 failed: %d
ssh_ed25519_sign	datalen %d too long
ssh_ed25519_sign ssh_ed25519_verify	no ED25519 key
ssh_ed25519_verify	cannot handle type %s
ssh_ed25519_verify	len %d > crypto_sign_ed25519_BYTES %d
ssh_ed25519_verify	remaining bytes in signature %d
ssh_rsa_sign	RSA_sign failed: %s
ssh_rsa_sign	slen %d slen2 %d
ssh_rsa_sign ssh_rsa_verify	bad hash algorithm %d
ssh_rsa_sign ssh_rsa_verify	no RSA key
ssh_rsa_sign ssh_rsa_verify	ssh_digest_memory failed
ssh_rsa_verify	RSA modulus too small: %d < minimum %d bits
ssh_rsa_verify	cannot handle type %s
ssh_rsa_verify	len %d > modlen %d
ssh_rsa_verify	remaining bytes in signature %d
write to key file %s failed: %s
write_bignum: BN_bn2dec() failed

eb -6.7
Bad prime description in line %d
Error reading response from authentication socket.
Error reading response length from authentication socket.
Error writing to authentication socket.
Invalid KRL, refusing public key authentication
Revoked keys file not accessible - refusing public key authentication
Revoked keys file not readable - refusing public key authentication
add_host_to_hostfile: host_hash failed
add_host_to_hostfile: saving key in %s failed
bad signaure on KRL
kex_send_kexinit: no kex, cannot rekey
open %s: %s
parse_revoked_certs	BN_new
parse_revoked_certs	bitmap bits < 0
parse_revoked_certs	update failed
parse_revoked_certs ssh_krl_from_blob	buffer error
plain_key_blob	key_drop_cert
ssh_krl_from_blob	KRL truncated
ssh_krl_from_blob	KRL unsupported format version %d
ssh_krl_from_blob	invalid signature key

eb -6.8
need pin

eb -7.1
Hm, kex protocol error: type %d seq %d
Received disconnect from %s: %s

eb -7.2
fcntl(%d, F_GETFL, 0): %s
get_socket_address: getnameinfo %d failed: %s

eb -7.3
C_GetFunctionList failed: %d
C_GetInfo failed: %d
C_GetTokenInfo failed: %d
C_Initialize failed: %d
no keys
no slots
provider already registered: %s

eb -7.5
Warning: ssh server tried X11 forwarding.
Warning: ssh server tried agent forwarding.
Warning: this is probably a break-in attempt by a malicious server.
channel %d: cannot send ieof for istate %d
channel %d: cannot send oclose for ostate %d
channel %d: protocol error: rcvd_ieof for ostate %d
channel %d: protocol error: rcvd_oclose for istate %d
deny_input_open: type %d

eb -7.6
bind: %s

eb -7.8
channel %d: chan_shutdown_read: shutdown() failed for fd %d [i%d o%d]: %s
ssh_krl_from_blob	bad SHA1 length

eb -7.9
RSAPublicKey_dup
RSA_get_app_data failed for rsa %s
X509_new failed
d2i_X509 failed
no pkcs11 (valid) provider for rsa %s

eb -8.1
ssh_askpass: fflush: %s
ssh_askpass: fork: %s
ssh_askpass: pipe: %s
ssh_msg_recv: read: %s
ssh_msg_recv: read: bad msg_len %d
ssh_msg_recv: read: header
ssh_msg_send: write

eb -8.4
channel_post_mux_listener	%N accept: %s
channel_post_mux_listener	%N getpeereid failed: %s
mm_receive_fd	expected type %d got %d
setsockopt IPV6_TCLASS %d: %s:
setsockopt IP_TOS %d: %s:

eb -8.6
Error calculating host key fingerprint.
pkcs11_provider_unref: %s still valid

eb -9.0
connect_next: getnameinfo failed

eb -9.1
Couldn't obtain random bytes (error %d)

eb -9.3
All keys used to sign KRL were revoked
KRL contains non-signature section after signature
KRL not signed with any trusted key
KRL signed more than once with the same key
dlsym(C_GetFunctionList) failed: %s

eb 10.0-
pselect	failed to restore signal handler for %s: %s
pselect_set_nonblock	fcntl: %s

eb 10.1-
agent_cleanup_stale	clock_gettime: %s
agent_cleanup_stale	couldn't get hostname hash
agent_cleanup_stale	opendir "%s": %s
agent_cleanup_stale	stat "%s/%s": %s
ensure_mkdir	mkdir %s: %s
hostname_hash	bad length %d >= max %d
hostname_hash	gethostname: %s
pkcs11_make_cert	private key %s doesn't match cert %s
pkcs11_start_helper	fork: %s
pkcs11_start_helper	socketpair: %s
read from helper failed: %d
response from helper failed.
socket_is_stale	socket: %s
unix_listener_tmp	bind "%s": %s
unix_listener_tmp	listen "%s": %s
unix_listener_tmp	path "%s" too long for Unix domain socket
unix_listener_tmp	socket: %s
write to helper failed
write_host_entry	fwrite: %s

eb 10.3-
RekeyLimit exceeded before authentication completed
pipe:  %s
start_helper	%s

eb 10.4-
X11 forwarding opened before X11 forwarding requested
non-transport message %d received from peer during key exchange

eb 6.7-
Local connecting path too long: %s
Local listening path too long: %s
No forward path name.
WARNING: Server requests forwarding for unknown path %s
channel_cancel_lport_listener_streamlocal	no path specified.
channel_setup_fwd_listener_streamlocal	unexpected channel type %d
channel_setup_fwd_listener_tcpip	cannot listen to port: %d
channel_setup_fwd_listener_tcpip	getaddrinfo(%s): %s
unlink(%s): %s

eb 6.7-6.8
It is recommended that your private key files are NOT accessible by others.

eb 6.7-7.6
unix_listener	"%s" too long for Unix domain socket
unix_listener	cannot bind to path: %s
unix_listener	cannot listen on path: %s

eb 6.7-7.7
buffer_get_bignum2_ret buffer_get_bignum_ret buffer_put_bignum2_ret buffer_put_bignum_ret	%s
buffer_get_char_ret buffer_get_cstring_ret buffer_get_int64_ret buffer_get_int_ret buffer_get_short_ret buffer_get_string_ptr_ret buffer_get_string_ret	%s
buffer_get_ecpoint_ret buffer_put_ecpoint_ret	%s
buffer_get_ret	%s
key_cert_check_authority key_certify key_drop_cert key_ec_validate_private key_ec_validate_public key_from_blob key_in_file key_load_cert key_load_file key_load_private key_load_private_cert key_load_private_pem key_load_private_type key_load_public key_private_deserialize key_save_private key_sign key_to_blob key_to_certified key_verify	%s

eb 6.7-8.4
channel_setup_fwd_listener_tcpip	getnameinfo failed

eb 6.8-
Warning: %s
hostfile_replace_entries	fdopen: %s
hostfile_replace_entries	link %s to %s: %s
hostfile_replace_entries	mkstemp: %s
hostfile_replace_entries	rename "%s" to "%s": %s
hostfile_replace_entries	unlink "%s": %s
hostfile_replace_entries	unlink %s: %s
parse_prime: BN_new failed
ssh_packet_set_connection	cannot load cipher 'none'

eb 6.8-6.8
%s:%d: parse error in hostkeys file

eb 6.8-7.3
ssh_packet_close	cipher_cleanup failed: %s

eb 6.8-7.5
Corrupted check bytes on input
Invalid ssh1 packet type: %d
hostkeys_foreach	sshkey_new fail
ssh_packet_read_poll1	len %d != sshbuf_len %d

eb 6.8-8.0
ssh_packet_set_connection	cound not allocate state

eb 6.8-8.4
hostfile_replace_entries	hostkeys_foreach failed: %s
hostkeys_foreach	sshkey_new failed
ssh_msg_recv	buffer error: %s
ssh_packet_set_connection	cipher_init failed: %s
write_host_entry	host_hash failed
write_host_entry	sshkey_write failed: %s

eb 6.9-
need pin entry%s

eb 7.2-
kex_start_rekex	requested twice
priv_allocset: %s
priv_str_to_set: %s

eb 7.2-7.5
Received disconnect from %s port %d: %s

eb 7.2-8.4
kex_start_rekex	no kex

eb 7.2-9.5
kex protocol error: type %d seq %d

eb 7.3-
fcntl(%d, F_GETFL): %s
get_socket_address	getnameinfo %d failed: %s

eb 7.4-
C_Finalize for provider %s failed: %d
C_GetFunctionList for provider %s failed: %d
C_GetInfo for provider %s failed: %d
C_GetSlotList for provider %s failed: %d
C_GetTokenInfo for provider %s slot %d failed: %d
C_Initialize for provider %s failed: %d
channel_proxy_downstream	alloc
channel_proxy_downstream	short message
channel_proxy_downstream	tcpip-forward for %s: bad port %d
channel_proxy_downstream	unsupported request %s
channel_proxy_upstream	alloc reply
channel_proxy_upstream	no packet

eb 7.4-8.4
channel_proxy_downstream	compose error %s
channel_proxy_downstream	malformed message: %s
channel_proxy_downstream	parse error %s
channel_proxy_downstream	send %s
channel_proxy_upstream	compose for muxclient %s

eb 7.5-
is_path_to_xsocket	display path too long

eb 7.6-
%s %s exited on signal %d
%s path is not absolute
%s: dup2: %s
%s: fdopen: %s
%s: fork: %s
%s: open %s: %s
%s: pipe: %s
%s: setresgid %d: %s
%s: setresuid %d: %s
Could not stat %s "%s": %s
Invalid environment variable "%s"
Unsafe %s "%s": %s
subprocess	inconsistent flags
subprocess	inconsistent flags/output

eb 7.6-10.2
channel %d: decode socks4a: host not nul terminated

eb 7.6-7.6
%s exec "%s": %s

eb 7.6-8.4
%s: bad channel id %d: %s
%s: parse id: %s
%s: waitpid: %s
channel %d: decode socks4: user not nul terminated
channel_input_extended_data	append: %s
channel_input_extended_data	parse tcode: %s
channel_input_extended_data channel_input_ieof channel_input_oclose	parse data: %s
channel_input_open_confirmation	window/maxpacket: %s
channel_input_open_failure	message/lang: %s
channel_input_open_failure	reason: %s
channel_input_window_adjust	adjust: %s
kex_input_ext_info	nul byte in %s

eb 7.7-
Failed to get routing domain for fd %d: %s
Failed to set routing domain %d on fd %d: %s
Invalid routing domain "%s": %s
Setting routing domain is not supported on this platform
bind [%s]:%s: %s
listen [%s]:%s: %s
ssh_selinux_setup_pty	couldn't get security class for chr_file
sys_get_rdomain	cannot determine VRF for fd=%d : %s
sys_set_rdomain	setsockopt(%d, SO_BINDTODEVICE, %s): %s
unix_listener	cannot bind to path %s: %s
unix_listener	cannot listen on path %s: %s
unix_listener	path "%s" too long for Unix domain socket
unix_listener	socket: %s

eb 7.7-7.7
ssh_rsa_verify	RSA signature type mismatch: expected %s received %s

eb 7.8-
ssh_tty_parse_modes	sshbuf_from failed

eb 7.9-
blob_section	bad length

eb 7.9-8.4
channel %d: %s: shutdown() failed for fd %d [i%d o%d]: %s

eb 8.0-
BN_bin2bn failed
Bad remote protocol version identification: '%s'
CKA_EC_POINT too small
C_FindObjects failed: %d
Connection timed out during banner exchange
EC_KEY_dup failed
EC_KEY_new failed
Protocol major versions differ: %d vs. %d
RSAPublicKey_dup failed
X509_get_pubkey failed
couldn't get curve nid
d2i_x509 failed
invalid attribute length
invalid x509; no ec key
invalid x509; no rsa key
kex_exchange_identification	%s
kex_exchange_identification	No SSH version received in first %d lines from server
kex_exchange_identification	calloc failed
kex_exchange_identification	read: %s
kex_exchange_identification	sshbuf_dup_string failed
login failed
login failed for always-auth key
no pkcs11 (valid) provider found
ossl_error	%s
ossl_error	libcrypto error: %s
pkcs11_ecdsa_generate_private_key	invalid key size %d
pkcs11_ecdsa_generate_private_key	invalid oid
pkcs11_ecdsa_generate_private_key pkcs11_rsa_generate_private_key	key generation failed: error 0x%s
pkcs11_get_key failed
sshkey_new failed
unknown certificate key type

eb 8.0-10.0
ECDSA_SIG_new failed
ecdsa_do_sign	ECDSA_SIG_set0 failed
failed to fetch key
pkcs11_add_provider pkcs11_init pkcs11_terminate	dlopen() not supported
pkcs11_rsa_start_wrapper	setup pkcs11 method failed
skipping unsupported key type

eb 8.0-8.0
pkcs11_register_provider	provider %s returned no slots

eb 8.0-8.1
skipping unsupported certificate type
x509_new failed

eb 8.0-8.4
kex_exchange_identification	sshbuf_consume_end: %s
kex_exchange_identification	sshbuf_put: %s
kex_exchange_identification	sshbuf_putf: %s
kex_exchange_identification send_error	write: %s

eb 8.0-8.6
RSA_get_ex_data failed for rsa %s

eb 8.0-9.4
kex_exchange_identification	Connection closed by remote host
kex_exchange_identification	banner line contains invalid characters
kex_exchange_identification	banner line too long
kex_exchange_identification	client sent invalid protocol identifier "%s"

eb 8.1-
choose_comp	unsupported compression scheme %s
choose_enc	unsupported cipher %s
choose_hostkeyalg	unsupported hostkey algorithm %s
choose_kex	unsupported KEX method %s
choose_mac	unsupported MAC %s
derive_key	KDF failed
derive_key	KEX hash failed
kex_input_kexinit	unknown kex type %d
kex_load_hostkey	missing hostkey loader
kex_send_kexinit	bad kex length: %d < %d
kex_send_kexinit	buffer error
kex_verify_host_key	missing hostkey verifier
ssh_packet_set_connection	could not allocate state

eb 8.1-8.4
kex_buf2prop	consume cookie: %s
kex_buf2prop	parse proposal %d: %s
kex_buf2prop	parse: %s
kex_input_kexinit	discard cookie: %s
kex_input_kexinit	discard proposal: %s
kex_input_kexinit kex_send_kexinit	no hex
kex_send_ext_info	compose: %s
kex_send_kexinit	compose reply: %s

eb 8.2-
client_converse	helper returned incorrect message type %d, expecting %d
client_converse	unsupported version: got %d, expected %d
fork: %s
notify_start	exec(%s): %s
notify_start ssh_askpass	fflush: %s
notify_start ssh_askpass	fork: %s
reap_helper	helper exited abnormally
reap_helper	helper exited with non-zero exit status
reap_helper	waitpid: %s
skipping unsupported certificate type %d
socketpair: %s
ssh_askpass	pipe: %s
ssh_msg_recv	read header: %s
ssh_msg_recv	read: %s
ssh_msg_recv	read: bad msg_len %d
ssh_msg_send	write: %s
sshsk_enroll sshsk_sign	trailing data in response
sshsk_load_resident	recallocarray keys failed

eb 8.2-10.2
start_helper	dup2: %s
start_helper	execlp: %s
start_helper	helper "%s" unusable: %s

eb 8.2-8.4
Unable to parse private key: %s
client_converse	build: %s
client_converse	parse error: %s
client_converse	parse message type: %s
client_converse	parse version: %s
client_converse	receive: %s
client_converse	send: %s
sshsk_enroll	buffer error: %s
sshsk_enroll sshsk_load_resident sshsk_sign	compose: %s
sshsk_enroll sshsk_load_resident sshsk_sign	parse signature: %s
sshsk_sign	serialize private key: %s

eb 8.2-8.8
sshsk_sign	sshkey_fingerprint failed

eb 8.3-
PKCS#11 login failed: PIN incorrect
PKCS#11 login failed: PIN length out of range
PKCS#11 login failed: PIN locked
PKCS#11 login failed: error %d
sshkey_fingerprint failed

eb 8.3-8.4
Parse key in KRL: %s

eb 8.4-
Could not create directory '%s' (%s).
Could not stat %s: %s
vdollar_percent_expand	env var \${%s} has no value
vdollar_percent_expand	environment variable '%s' missing closing '}'
vdollar_percent_expand	invalid format
vdollar_percent_expand	unknown key %%%s
vdollar_percent_expand	zero-length environment variable

eb 8.5-
%s waitpid: %s
%s: inconsistent arguments
%s: no user for current uid
chan_shutdown_read	channel %d: shutdown() failed for fd %d [i%d o%d]: %s
channel_post_mux_listener	accept: %s
channel_post_mux_listener	getpeereid failed: %s
channel_setup_fwd_listener_tcpip connect_next	getnameinfo failed
format_host_entry write_host_entry	host_hash failed
hostkeys_foreach_file	sshkey_new failed
kex_derive_keys	already have session ID at kex
kex_derive_keys	no session ID in rekex
kex_ext_info_client_parse kex_input_ext_info	nul byte in %s
kex_input_kexinit kex_send_kexinit kex_start_rekex	no kex
lib_contains_symbol stdfd_devnull	open %s: %s
mm_receive_fd	expected %d got %d
note_key	sshkey_fingerprint failed
send_error	write: %s
stdfd_devnull	dup2: %s

eb 8.5-10.2
channel %d: decode socks4: unterminated user

eb 8.5-9.1
setsockopt socket %d IPV6_TCLASS %d: %s:
setsockopt socket %d IP_TOS %d: %s:

eb 8.7-
pipe(notify_pipe) failed %s
pkcs11_provider_unref	provider "%s" still valid
tilde_expand	No such uid %d
tilde_expand	No such user %s
tilde_expand	Path too long

eb 8.7-10.0
RSA_get_ex_data failed

eb 8.7-8.8
tilde_expand	~username too long

eb 8.7-9.9p2
fcntl(notify_pipe, ...) failed %s

eb 8.8-
%s: initgroups(%s, %d): %s

eb 8.9-
sshsk_load_resident	calloc failed
tilde_expand	xasprintf failed

eb 9.2-
setsockopt socket %d IPV6_TCLASS %d: %s
setsockopt socket %d IP_TOS %d: %s

eb 9.3-
Failed to add terminating newline to %s: %s
SSH2_MSG_EXT_INFO with too many entries, expected <=1024, received %d
ecdsa_do_sign pkcs11_sign_ecdsa pkcs11_sign_ed25519	bad signature length: %d

eb 9.4-
KRL contains unsupported critical certificate subsection "%s"
KRL contains unsupported critical section "%s"
KRL has invalid certificate extension subsection
KRL has invalid certificate extension subsection: trailing data
KRL has invalid extension section
KRL has invalid extension section: trailing data
lib_contains_symbol	%s bad size %d
lib_contains_symbol	%s does not contain expected string %s
lib_contains_symbol	%s is not a regular file
lib_contains_symbol	fstat %s: %s
lib_contains_symbol	library %s does not contain symbol %s
lib_contains_symbol	mmap %s: %s
lib_contains_symbol	nlist failed for %s
provider %s is not a PKCS11 library
ssh_krl_from_blob	unsupported KRL format version %d

eb 9.5-
SSH2_MSG_EXT_INFO: %s value contains nul byte

eb 9.6-
kex_maybe_send_ext_info kex_server_update_ext_info	send EXT_INFO
kex_protocol_error	type %d seq %d
too many SSH2_MSG_EXT_INFO messages sent by peer

eb 9.7-
kex_input_newkeys	kex_prop2buf failed
kex_input_newkeys	match_filter_denylist failed

eb 9.8-
ssh_systemd_notify	socket "%s" connect: %s
ssh_systemd_notify	socket "%s" is not compatible with AF_UNIX
ssh_systemd_notify	socket "%s" stat: %s
ssh_systemd_notify	socket "%s" write: %s
ssh_systemd_notify	socket "%s": %s
ssh_systemd_notify	socket path "%s" too long
ssh_systemd_notify_reload	monotime returned negative value

ebr 10.1-
hostname_hash	ssh_digest_memory
pkcs11_add_provider	failed to parse failure response

ebr 8.5-
%s: bad channel id %d
%s: parse id
channel_input_extended_data	append
channel_input_extended_data	parse tcode
channel_input_extended_data channel_input_ieof channel_input_oclose	parse data
channel_input_open_confirmation	window/maxpacket
channel_input_open_failure	parse msg/lang
channel_input_open_failure	parse reason
channel_input_window_adjust	parse adjust
channel_proxy_downstream	compose
channel_proxy_downstream	parse
channel_proxy_downstream	send
channel_proxy_upstream	compose muxclient
client_converse	parse message type
client_converse	parse version
client_converse	receive
client_converse	send
client_converse sshsk_enroll sshsk_load_resident	parse
client_converse sshsk_enroll sshsk_load_resident sshsk_sign	compose
format_host_entry write_host_entry	sshkey_write
hostfile_replace_entries	hostkeys_foreach
kex_buf2prop	consume cookie
kex_buf2prop	parse
kex_buf2prop	parse proposal %d
kex_compose_ext_info_client kex_compose_ext_info_server kex_send_ext_info	compose
kex_exchange_identification	sshbuf_consume_end
kex_exchange_identification	sshbuf_put
kex_exchange_identification	sshbuf_putf
kex_input_kexinit	discard cookie
kex_input_kexinit	discard proposal
kex_send_kexinit	compose reply
parse KRL key
ssh_msg_recv	reserve
ssh_packet_set_connection	cipher_init failed
sshsk_enroll	encode
sshsk_enroll	encode attestation information
sshsk_load_resident	decode key
sshsk_load_resident sshsk_sign	parse signature
sshsk_sign	encode key

ebr 9.4-
ssh_krl_from_blob	parse KRL header

ec -
%s host key for %s was revoked and you have requested strict checking.
%s line %d: Unsupported option "%s"
%s. This could either mean that
%s: Could not resolve hostname %s: %s
%s: line %d: Bad configuration option: %s
@       WARNING: POSSIBLE DNS SPOOFING DETECTED!          @
@       WARNING: REVOKED HOST KEY DETECTED!               @
@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
Add correct host key in %s to get rid of this message.
Agent forwarding is disabled to avoid man-in-the-middle attacks.
Control socket connect(%s): %s
ControlSocket %s already exists, disabling multiplexing
Could not request local forwarding.
Could not request tunnel forwarding.
Couldn't execute %s -c "%s": %s
DNS SPOOFING is happening or the IP address for the host
Exiting, you have requested strict checking.
IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!
It is also possible that a host key has just been changed.
Keyboard-interactive authentication is disabled to avoid man-in-the-middle attacks.
Master refused forwarding request: %s
Master refused session request: %s
Missing Match criteria for %s
No %s host key is known for %s and you have requested strict checking.
Offending %s key in %s:%d
Offending key for IP in %s:%d
One or more attributes required for Match
Password authentication is disabled to avoid man-in-the-middle attacks.
Permission denied, please try again.
Please contact your system administrator.
Port forwarding is disabled to avoid man-in-the-middle attacks.
Someone could be eavesdropping on you right now (man-in-the-middle attack)!
The %s host key for %s has changed,
The %s host key for %s is marked as revoked.
The fingerprint for the %s key sent by the remote host is
This could mean that a stolen key is being used to
Tunnel device open failed.
Tunnel forwarding is disabled to avoid man-in-the-middle attacks.
Unable to execute '%s': %s
Unsupported Match attribute %s
Unsupported multiplexing protocol version %d (expected %d)
Update the SSHFP RR in DNS with the new host key to get rid of this message.
Warning: ssh server tried X11 forwarding.
Warning: ssh server tried agent forwarding.
Warning: this is probably a break-in attempt by a malicious server.
Warning: untrusted X11 forwarding setup failed: xauth key data not generated
X11 forwarding is disabled to avoid man-in-the-middle attacks.
and its host key have changed at the same time.
and the key for the corresponding IP address %s
client_input_channel_req: channel %d: unknown channel
command '%s' exited abnormally
fork: %s
getaddrinfo: %s: %s
impersonate this host.
input_userauth_pk_ok: type mismatch for decoded key (received %d, expected %d)
mux_client_forward	forwarding request failed: %s
mux_client_request_session	session request failed: %s
mux_client_request_session mux_client_request_stdio_fwd	master alive request failed
mux_client_request_session mux_client_request_stdio_fwd	read from master failed: %s
mux_client_request_session mux_client_request_stdio_fwd	unexpected response from master 0x%s
mux_confirm_remote_forward	%s
mux_confirm_remote_forward	unknown channel
mux_master_read_cb	expected MUX_MSG_HELLO(0x%s), received 0x%s
mux_master_read_cb	unsupported mux message 0x%s
muxclient	master cancel forward request failed
muxclient	master forward request failed
muxclient	master hello exchange failed
resolve_host	host "%s" cname "%s" too long (max %d)
setsockopt SO_KEEPALIVE: %s
socket: %s
ssh: connect to host %s port %s: %s

ec -6.6
ControlPath "%s" too long for Unix domain socket

ec -6.7
'all' cannot be combined with other Match attributes
key_sign failed
ssh_keysign: bad version
ssh_keysign: fflush: %s
ssh_keysign: fork: %s
ssh_keysign: no reply
ssh_keysign: not installed: %s
ssh_keysign: pipe: %s
userauth_hostbased: cannot get local ipaddr/name

ec -7.1
ssh_connect: getnameinfo failed

ec -7.5
Bad passphrase.
Tunnel forwarding is not supported for protocol 1
Write failed flushing stdout buffer.

ec -7.6
bind: %s: %s
bindresvport_sa: af=%d %s

ec -7.8
>%d environment variables received, ignoring additional
env_permitted: name '%s...' too long

ec -7.9
client_input_channel_req: request for channel -1

ec -8.3
Could not create directory '%s'.
mux_master_process_new_session mux_master_process_stdio_fwd process_mux_new_session process_mux_stdio_fwd	failed to receive fd %d from slave

ec -8.4
%s host key for %s has changed and you have requested strict checking.
Certificate for %s contains unsupported critical options(s)
control_persist_detach	dup2: %s
control_persist_detach	open("/dev/null"): %s
mux_master_process_close_fwd mux_master_process_new_session mux_master_process_open_fwd mux_master_process_stdio_fwd mux_master_read_cb process_mux_close_fwd process_mux_master_hello process_mux_new_session process_mux_open_fwd process_mux_stdio_fwd	malformed message
mux_master_process_hello process_mux_master_hello	HELLO received twice
mux_master_process_new_session process_mux_new_session	tcgetattr: %s

ec -8.6
Challenge/response authentication is disabled to avoid man-in-the-middle attacks.

ec -9.7
Write failed flushing stderr buffer.

ec 10.0-
%s line %d: missing argument for Match '%s'

ec 10.3-
parse_jump	invalid hostname "%s"
parse_jump	invalid username "%s"
pkcs11_add_provider pkcs11_init pkcs11_key_free pkcs11_sign pkcs11_terminate	PKCS#11 not supported
pkcs11_fetch_rsa_pubkey pkcs11_fetch_x509_pubkey	RSA key too small %d < minimum %d
pkcs11_fetch_x509_pubkey	incorrect returned public key length for ed25519
pkcs11_sign_ecdsa pkcs11_sign_ed25519 pkcs11_sign_rsa	no key found
skipping unsupported key type 0x%s

ec 10.4-
Match directive not supported as a command-line option

ec 6.8-
%s line %d: '%s' cannot be combined with other Match attributes
Host key %s %s revoked by file %s
Server failed to confirm ownership of private host keys
client_input_hostkeys	received duplicated %s host key
resolve_addr	host "%s" addr "%s" too long (max %d)
sign using hostkey %s %s failed
ssh_keysign	bad version
ssh_keysign	exited abnormally
ssh_keysign	exited with status %d
ssh_keysign	fflush: %s
ssh_keysign	fork: %s
ssh_keysign	no reply
ssh_keysign	not installed: %s
ssh_keysign	pipe: %s
ssh_keysign	waitpid %d: %s
userauth_hostbased	cannot get local ipaddr/name
userauth_hostbased	sshbuf_new failed

ec 6.8-8.1
client_input_hostkeys	hostkeys_foreach failed: %s
client_input_hostkeys	parse key: %s
update_known_hosts	hostfile_replace_entries failed: %s

ec 6.8-8.4
Error checking host key %s %s in revoked keys file %s: %s
Load key "%s": %s
client_global_hostkeys_private_confirm client_input_hostkeys	couldn't parse message: %s
ssh_keysign userauth_hostbased	buffer error: %s
userauth_hostbased	packet error: %s
userauth_hostbased	sshkey_to_blob: %s
userauth_hostbased userauth_pubkey	sshkey_fingerprint failed
verify_host_key	fingerprint host key: %s

ec 6.8-8.6
client_global_hostkeys_private_confirm	server gave bad signature for %s key %d

ec 7.2-
client_x11_get_proto	display name too long
client_x11_get_proto	mkdtemp: %s
client_x11_get_proto	xauthfile path too long
ssh_connect_direct	getnameinfo failed

ec 7.2-8.1
sign_and_send_pubkey	signing failed: %s

ec 7.2-8.4
verify_host_key	fingerprint CA key: %s

ec 7.4-
client_request_forwarded_tcpip	alloc reply

ec 7.4-8.4
client_request_forwarded_tcpip	compose for muxclient %s

ec 7.6-
identity_sign	private key %s contents do not match public

ec 7.6-8.4
mux_client_hello_exchange	expected HELLO (%d) received %d

ec 7.7-
BindInterface not supported on this platform.
bind %s: %s
check_ifaddrs	v4 addr doesn't fit
check_ifaddrs	v6 addr doesn't fit
getaddrinfo: no addrs
getifaddrs: %s: %s
ssh_create_socket	getnameinfo failed: %s

ec 7.7-7.7
bindresvport_sa %s: %s

ec 7.7-7.9
ssh_create_socket	addr doesn't fit

ec 7.7-8.4
fork_postauth ssh_session2	open %s: %s

ec 7.8-
sign_and_send_pubkey	no mutual signature supported

ec 7.8-8.4
load %s "%s": %s
mux_client_hello_exchange mux_master_process_hello process_mux_master_hello	malformed extension: %s
mux_master_process_hello process_mux_master_hello	malformed message: %s

ec 7.9-
env_permitted	name '%s...' too long
input_userauth_pk_ok	server replied with unknown key: %s %s
mux_master_process_hello	unsupported multiplexing protocol version %d (expected %d)
mux_master_process_new_session	>%d environment variables received, ignoring additional

ec 8.0-
Invalid allocated port %d for remote forward to %s:%d
client_request_forwarded_tcpip	invalid listen port
client_request_forwarded_tcpip	invalid originator port
ssh_connect	dup() in/out failed

ec 8.0-8.4
Can't open %s for stderr redirection: %s
Cannot redirect stderr to %s
client_global_hostkeys_private_confirm	protocol error

ec 8.2-
Compression not supported, disabling.

ec 8.2-8.4
client_input_hostkeys	hostkeys_foreach failed for %s: %s
sign_and_send_pubkey	signing failed for %s "%s"%s: %s
update_known_hosts	hostfile_replace_entries failed for %s: %s
update_known_hosts	known hosts file %s inaccessible

ec 8.3-
Tunnel forwarding failed

ec 8.4-
mux_master_process_new_session mux_master_process_stdio_fwd	failed to receive fd %d from client

ec 8.5-
%s "%s" contains invalid quotes
%s "%s" yielded no arguments
%s line %d: %s
%s line %d: Bad ControlPersist argument.
%s line %d: Bad IPQoS value: %s
%s line %d: Bad Match condition
%s line %d: Bad SSH2 KexAlgorithms '%s'.
%s line %d: Bad SSH2 MAC spec '%s'.
%s line %d: Bad SSH2 cipher spec '%s'.
%s line %d: Bad escape character.
%s line %d: Bad forwarding specification.
%s line %d: Bad key types '%s'.
%s line %d: Bad mask.
%s line %d: Bad number '%s': %s
%s line %d: Bad port '%s'.
%s line %d: Bad tun device.
%s line %d: Invalid ProxyJump "%s"
%s line %d: Invalid SetEnv.
%s line %d: Invalid environment expansion %s.
%s line %d: Invalid environment name %s.
%s line %d: Invalid environment name.
%s line %d: Invalid hash algorithm "%s".
%s line %d: Invalid permitted CNAME "%s"
%s line %d: Missing ControlPersist argument.
%s line %d: Missing StreamLocalBindMask argument.
%s line %d: Missing argument.
%s line %d: Missing target argument.
%s line %d: RekeyLimit too small
%s line %d: Too many certificate files specified (max %d).
%s line %d: Too many identity files specified (max %d).
%s line %d: Unimplemented opcode %d
%s line %d: bad include path %s.
%s line %d: glob failed for %s.
%s line %d: integer value %s.
%s line %d: invalid time value.
%s line %d: missing argument.
%s line %d: missing time value.
%s line %d: unsupported log facility '%s'
%s line %d: unsupported log level '%s'
%s line %d: unsupported option
%s line %d: unsupported option "%s".
Cannot forward agent socket path "%s": %s
Host directive not supported as a command-line option
Host key for %s has changed and you have requested strict checking.
Include directive not supported as a command-line option
UpdateHostkeys is disabled because the host key is not trusted.
client_global_hostkeys_private_confirm client_global_hostkeys_prove_confirm	protocol error
control_persist_detach fork_postauth ssh_session2	stdfd_devnull failed
mux_client_hello_exchange	expected HELLO (%d) got %d
mux_master_process_close_fwd mux_master_process_new_session mux_master_process_open_fwd mux_master_process_stdio_fwd mux_master_read_cb	malformed message
mux_master_process_hello	HELLO received twice
mux_master_process_new_session	tcgetattr: %s
ssh_proxy_connect ssh_proxy_fdpass_connect	stdfd_devnull failed
update_known_hosts	known hosts file %s inaccessible: %s
userauth_hostbased	sshkey_fingerprint failed

ec 8.5-8.6
%s line %d: garbage at end of line; "%s".
%s line %d: too many known hosts files.

ec 8.5-9.0
%s line %d: too many SetEnv.
%s line %d: too many send env.

ec 8.5-9.6
%s line %d: too many hostname suffixes.
%s line %d: too many permitted CNAMEs.

ec 8.5-9.8
Can't open user config file %s: %s

ec 8.7-
%s line %d: invalid quotes
%s line %d: keyword %s "none" argument must appear alone.
%s line %d: keyword %s empty argument
%s line %d: keyword %s extra arguments at end of line
%s line %d: no argument after keyword "%s"
%s line %d: too many %s entries.

ec 9.2-
%s line %d: keyword %s "%s" argument must appear alone.
ignoring bad CNAME "%s" for host "%s": %s

ec 9.4-
match localnetwork: getifaddrs failed: %s
match localnetwork: not supported on this platform
mux_master_process_stdio_fwd	invalid port 0x%s

ec 9.5-
%s line %d: invalid arguments
%s line %d: missing argument
%s line %d: unsupported argument "%s"
%s line %d: value out of range.

ec 9.6-
client_loop	bsigset setup: %s
client_loop	bsigset sigprocmask: %s
client_loop	osigset sigprocmask: %s

ec 9.8-
host key %s not permitted by HostkeyAlgorithms

ec 9.9-
%s line %d: Can't open user config file %s: %s
%s line %d: Unable to expand user config file '%s'

ecr 10.3-
pkcs11_fetch_ecdsa_pubkey pkcs11_fetch_x509_pubkey	invalid EC key

ecr 8.5-
Error checking host key %s %s in revoked keys file %s
Load key "%s"
check_old_keys_othernames client_input_hostkeys	hostkeys_foreach failed for %s
client_global_hostkeys_private_confirm client_global_hostkeys_prove_confirm	parse sig
client_input_hostkeys	parse key
client_request_forwarded_tcpip	compose for muxclient
fill_default_options	%s
hostkeys_find_by_key_hostfile	hostkeys_foreach failed for %s
load %s "%s"
mux_client_hello_exchange mux_master_process_hello	parse extension
mux_master_process_hello	parse
sign_and_send_pubkey	signing failed for %s "%s"%s
ssh_keysign userauth_hostbased	buffer error
update_known_hosts	hostfile_replace_entries failed for %s
userauth_hostbased	packet error
userauth_hostbased	sshkey_to_blob
verify_host_key	fingerprint CA key
verify_host_key	fingerprint host key

ecr 8.7-
client_global_hostkeys_private_confirm client_global_hostkeys_prove_confirm	server gave bad signature for %s key %d

ecr 8.9-
client_global_hostkeys_private_confirm client_global_hostkeys_prove_confirm	server gave unintelligible signature for %s key %d

es -
%s: line %d: Bad configuration option: %s
'all' cannot be combined with other Match attributes
AuthorizedKeysCommandUser "%s" not found: %s
BSM audit: getaddrinfo failed for %s: %s
BSM audit: session setup internal error (NULL ctxt)
BSM audit: unknown address family for %s: %d
Bind to port %s on %s failed: %s.
Can't get IP address for X11 DISPLAY.
Certificate critical option "%s" is not supported
Certificate file is not a certificate: %s
Certificate has multiple force-command options
Certificate has multiple source-address options
Certificate option "%s" corrupt (extra data)
Certificate source-address contents invalid
Could not get shadow information for %s
Couldn't authenticate %s from %s
Couldn't create pid file "%s": %s
Disabled method "%s" in AuthenticationMethods list "%s"
Failed to disconnect from controlling tty.
Failed to write to %s: %s
Invalid LocalPort '%s' on Match line
Invalid log facility "%s"
Invalid log level "%s"
Malformed SSH_CONNECTION variable: "%s"
Missing Match criteria for %s
No AuthenticationMethods left after eliminating disabled methods
No matching private key for certificate: %s
No user for AuthorizedKeysCommand specified, skipping
One or more attributes required for Match
PAM: %s for %s%s from %s
PAM: conversation function passed a null context
PAM: could not set TZ environment: %s
PAM: expected one response, got %d
PAM: failed create sockets: %s
PAM: failed to start authentication thread: %s
PAM: initialization failed
PAM: pam_open_session(): %s
PAM: pam_putenv: %s
SETPGRP %s
Unknown authentication method "%s" in list
Unknown extended request "%s"
Unknown message %d
Unsupported Match attribute %s
WARNING: revoked key for %s attempted authentication
accept: %s
authentication forwarding requested twice.
bad message from %s local user %s
bsdauth_respond: no bsd auth session
bsm_audit_record	BSM audit: %N failed to write "%s" record: %s
bsm_audit_session_setup	BSM audit: %N: %s failed: %s
chdir to "%s" failed: %s
chdir("/"): %s
chmod %s 0666 failed: %s
chown %s 0 0 failed: %s
cleanup_exit	kill(%d): %s
close(s->ptymaster/%d): %s
do_exec_no_pty	pipe err: %s
do_exec_no_pty	pipe in: %s
do_exec_no_pty	pipe out: %s
do_exec_no_pty	socketpair #1: %s
do_exec_no_pty	socketpair #2: %s
do_exec_no_pty do_exec_pty	fork: %s
do_exec_pty	dup #1: %s
do_exec_pty	dup #2: %s
dup2 stderr: %s
dup2 stdin: %s
dup2 stdout: %s
empty authentication method list
fork(): %s
fork: %s
getnameinfo failed: %s
ioctl(TIOCSCTTY): %s
iqueue grew unexpectedly
lastlog_get_entry	Error reading from %s: %s
lastlog_get_entry	Error reading from %s: Expecting %d, got %d
login_get_lastlog	username too long (%d > max %d)
mm_answer_pty	fd0 %d != 0
mm_pty_allocate	cannot allocate fds for pty
msg_len %d < consumed %d
no more sessions
no user for session %d
open /dev/tty failed - could not set controlling tty: %s
openpty: %s
read: %s
reexec socketpair: %s
session_by_pid: unknown pid %d
session_new	cannot allocate %d sessions
session_pty_req: session %d alloc failed
session_x11_req: session %d: x11 forwarding already active
setlogin failed: %s
setluid: %s
setsid failed: %s
setsid: %s
setsockopt SO_KEEPALIVE: %s
write: %s

es -6.6
bind: %s
listen: %s
socket: %s

es -6.7
Certificate constraint "%s" corrupt
Certificate options corrupt
Revoked keys file is unreadable: refusing public key authentication
WARNING: authentication attempt with a revoked %s key %s
mm_newkeys_to_blob	newkey == NULL
newkeys_from_blob: remaining bytes in blob %d

es -6.8
AuthorizedKeysCommand %s exec failed: %s
AuthorizedKeysCommand %s exited on signal %d
AuthorizedKeysCommand %s returned status %d
Could not stat AuthorizedKeysCommand "%s": %s
Unsafe AuthorizedKeysCommand: %s
setresgid %d: %s
setresuid %d: %s
user_key_command_allowed2	dup2: %s
user_key_command_allowed2	fdopen: %s
user_key_command_allowed2	fork: %s
user_key_command_allowed2	open %s: %s
user_key_command_allowed2	pipe: %s
user_key_command_allowed2	waitpid: %s

es -7.1
userauth_pubkey: cannot decode key: %s
userauth_pubkey: type mismatch for decoded key (received %d, expected %d)

es -7.2
do_ssh1_kex: bad session key len from %s: session_key_int %d > sizeof(session_key) %d

es -7.3
Access denied for user %s by PAM account configuration
Strange, wait returned pid %d, expected %d
auth_rsa_verify_response	RSA modulus too small: %d < minimum %d bits

es -7.5
Invalid environment variable "%s"
userauth_hostbased: cannot decode key: %s
userauth_hostbased: type mismatch for decoded key (received %d, expected %d)

es -7.6
setsockopt SO_REUSEADDR: %s

es -7.7
Could not load host certificate: %s

es -7.8
session_pty_cleanup: no session

es -7.9
Could not load host key: %s

es -8.3
Compression disabled
This platform does not support both privilege separation and compression
process_write: seek failed
process_write: write failed

es -8.5
process_read: seek failed

es -8.6
fcntl(notify_pipe, F_SETFD) failed %s
pipe(notify_pipe) failed %s

es -8.8
select: %s

es -9.2
Refusing RSA key because peer uses unsafe signature format

es -9.7
rexec of %s failed: %s

es 10.0-
send_rexec_state	write: %s
server_accept_loop	no buffer to send
server_accept_loop	startup pipe %d (fd=%d) early read

es 10.1-
Refusing certificate ID "%s" serial=%d signed by %s CA %s via %s: %s
Refusing certificate ID "%s" serial=%d signed by %s CA %s: %s
getgrouplist("%s", %d): failed
mm_reap	child terminated abnormally (status=0x%s)
mm_reap	child terminated by signal %d

es 10.3-
check_pam_user	PAM user "%s" does not match previous "%s"
userauth_hostbased	key type mismatch for decoded key (received %s, expected %s)
userauth_pubkey	key type mismatch for decoded key (received %s, expected %s)

es 10.4-
deserialise_count	bad number of %s
deserialise_logfacility	bad syslog facility
deserialise_loglevel	bad log level
deserialise_port	bad number of ports
deserialise_server_options	trailing data in config blob
deserialise_server_options	unsupported config blob version %d
deserialise_streamlocalbindunlink	bad boolean
internal error: can't split internal-sftp arguments
process_extended_copy_data	bad read or write fd
process_extended_copy_data	fstat read_fd failed: %s
process_extended_copy_data	fstat write_fd failed: %s
process_extended_copy_data	refusing to read/write same file: read "%s" dev %d ino %d, write "%s" dev %d ino %d

es 6.8-
Authentication key %s %s revoked by file %s
server_input_hostkeys_prove	can't retrieve hostkey %d
server_input_hostkeys_prove	unknown host %s key

es 6.8-6.8
mm_request_receive	socket closed

es 6.8-7.3
maximum authentication attempts exceeded for %s%s from %s port %d %s

es 6.8-8.4
Could not connect to agent "%s": %s
Could not get agent socket: %s
Error checking authentication key %s %s in revoked keys file %s: %s
Unable to get agent socket: %s
Unable to parse "%s" section: %s
Unable to parse certificate options: %s
auth_key_is_revoked	fingerprint key: %s
cert_option_list parse_option_list	sshbuf_fromb failed
server_input_hostkeys_prove	couldn't parse key: %s
server_input_hostkeys_prove	couldn't prepare signature: %s

es 6.9-
AuthorizedKeysCommand "%s" contains invalid quotes
AuthorizedKeysCommand "%s" yielded no arguments
AuthorizedPrincipalsCommand "%s" contains invalid quotes
AuthorizedPrincipalsCommand "%s" yielded no arguments
AuthorizedPrincipalsCommandUser "%s" not found: %s
No user for AuthorizedPrincipalsCommand specified, skipping
match_principals_command user_key_command_allowed2	sshkey_fingerprint failed

es 6.9-7.5
%s %s exited on signal %d
%s %s failed, status %d
%s: waitpid: %s

es 6.9-8.4
%s exec "%s": %s
%s path is not absolute
%s: dup2: %s
%s: fdopen: %s
%s: fork: %s
%s: open %s: %s
%s: pipe: %s
%s: setresgid %d: %s
%s: setresuid %d: %s
Could not stat %s "%s": %s
Unsafe %s "%s": %s
match_principals_command user_key_command_allowed2	sshkey_to_base64 failed: %s

es 7.2-
Invalid X11 forwarding data
userauth_pubkey	cannot decode key: %s

es 7.2-10.2
userauth_pubkey	type mismatch for decoded key (received %d, expected %d)

es 7.3-7.3
do_ssh1_kex	bad session key len from %s port %d: session_key_int %d > sizeof(session_key) %d

es 7.4-
maximum authentication attempts exceeded for %s%s from %s port %d ssh2

es 7.6-
prepare_auth_info_file	close: %s
prepare_auth_info_file	mkstemp: %s
prepare_auth_info_file	write: %s
setsockopt SO_ZEROIZE(0): %s
setsockopt SO_ZEROIZE(1): %s
userauth_hostbased	cannot decode key: %s

es 7.6-10.2
userauth_hostbased	type mismatch for decoded key (received %d, expected %d)

es 7.6-8.4
userauth_hostbased	key_from_blob: %s
userauth_pubkey	could not parse key: %s

es 7.7-
%s: Certificate source-address invalid
Inconsistent authentication options: %s
Routing domains are not supported on this platform
getnameinfo: %s

es 7.7-8.4
subprocess	inconsistent flags
subprocess	inconsistent flags/output

es 7.8-7.9
Error loading host key "%s": %s

es 7.8-8.4
Could not load host certificate "%s": %s

es 7.9-
session_pty_cleanup2	no session
session_signal_req	killpg(%d, %d): %s
session_signal_req	no pid for session %d
session_signal_req	refusing to send signal %s to %s session
session_signal_req	unsupported signal "%s"

es 7.9-8.4
session_signal_req	parse packet: %s

es 7.9-9.9p2
session_signal_req	session signalling requires privilege separation

es 8.0-
%s key type %s is not in permitted list %s
Connection from %s: refusing non-sftp session
Unable to load host key: %s
server_accept_loop	startup pipe %d (fd=%d): read %s
server_request_direct_streamlocal server_request_direct_tcpip	invalid originator port
server_request_direct_tcpip	invalid target port

es 8.0-8.1
server_input_channel_open	invalid remote channel ID

es 8.0-8.4
Unable to load host key "%s": %s

es 8.1-8.4
Unable to shield host key "%s": %s

es 8.2-
public key %s %s signature for %s%s from %s port %d rejected: user presence (authenticator touch) requirement not met
public key %s signature for %s%s from %s port %d rejected: user presence (authenticator touch) requirement not met

es 8.4-
Public key for %s does not match private key
public key %s %s signature for %s%s from %s port %d rejected: user verification requirement not met
public key %s signature for %s%s from %s port %d rejected: user verification requirement not met

es 8.4-8.5
process_write	seek failed
process_write	write: %s

es 8.4-9.9p2
beginning MaxStartups throttling
in MaxStartups throttling for %s, %d connections dropped
send_rexec_state	ssh_msg_send failed

es 8.5-
cert_option_list	sshbuf_fromb failed

es 8.5-9.7
main server_accept_inetd	stdfd_devnull failed

es 8.6-
process_read	read "%s": %s
process_read process_write	seek "%s": %s
process_write	write "%s": %s

es 8.7-
%s line %d: invalid quotes
%s line %d: keyword %s "none" argument must appear alone.
%s line %d: keyword %s empty argument
%s line %d: keyword %s extra arguments at end of line
%s line %d: no argument after keyword "%s"
%s line %d: unsupported %s option %s
server_loop2	bsigset setup: %s
server_loop2	bsigset sigprocmask: %s
server_loop2	osigset sigprocmask: %s

es 8.7-8.8
pselect: %s

es 8.9-
poll: %s
ppoll: %s

es 9.0-
process_extended_copy_data	read failed: %s
process_extended_copy_data	read_seek failed
process_extended_copy_data	write failed: %d != %d: %s
process_extended_copy_data	write_seek failed

es 9.1-9.9p2
server_accept_loop	pipe(startup_p): %s

es 9.8-
child_reap_all_exited	waitpid: %s
mm_request_receive	read: %s
server_accept_loop	unexpected message 0x%s child %d for %s in state %d
session process %d for %s terminated abnormally, status=0x%s%s
stdfd_devnull failed

es 9.8-10.0
mm_reap	preauth child terminated abnormally (status=0x%s)
mm_reap	preauth child terminated by signal %d

esr 10.4-
deserialise_count	deserialise %s length
deserialise_gatewayports deserialise_ipqos deserialise_logfacility deserialise_loglevel deserialise_maxstartups deserialise_permituserenv deserialise_persourcenetblocksize deserialise_persourcepenalties deserialise_rekeylimit deserialise_streamlocalbindmask deserialise_streamlocalbindunlink deserialise_timingsecret	deserialise
deserialise_hostkeyfile deserialise_listenaddress deserialise_subsystem	deserialise member
deserialise_port	deserialise port
deserialise_server_options	deserialise %s
deserialise_server_options	deserialise version
serialise_gatewayports serialise_ipqos serialise_logfacility serialise_loglevel serialise_maxstartups serialise_permituserenv serialise_persourcenetblocksize serialise_persourcepenalties serialise_rekeylimit serialise_streamlocalbindmask serialise_streamlocalbindunlink serialise_timingsecret	serialise
serialise_hostkeyfile serialise_listenaddress serialise_port serialise_subsystem	serialise length
serialise_hostkeyfile serialise_listenaddress serialise_subsystem	serialise member
serialise_port	serialise port
serialise_server_options	serialise %s
serialise_server_options	serialise version

esr 8.5-
Could not connect to agent "%s"
Could not get agent socket
Could not load host certificate "%s"
Error checking authentication key %s %s in revoked keys file %s
Unable to load host key "%s"
Unable to parse "%s" section
Unable to parse certificate options
Unable to shield host key "%s"
auth_key_is_revoked	fingerprint key
match_principals_command user_key_command_allowed2	sshkey_to_base64 failed
server_input_hostkeys_prove	assemble signature
server_input_hostkeys_prove	parse key
session_signal_req	parse
userauth_hostbased	key_from_blob
userauth_pubkey	parse key

esr 8.5-9.7
Unable to get agent socket

esr 9.1-
main	Host key %s

fb -
BN_add failed
BN_add_word failed
BN_copy: failed
BN_hex2bn failed
BN_lshift failed
BN_new failed
BN_rand failed
BN_rshift failed
BN_set_bit: failed
BN_set_word failed
Could not obtain seed from PRNGd
Couldn't set usrinfo: %s
Failed to create job container: %s
Failed to initialize project %d for %s: %s
Failed to set up new array session: %s
No key to look up!
OpenSSL version mismatch. Built against %s, you have %s
PRNG is not seeded
Random pool path is too long
Too many bytes (%d) to read from PRNGD
You must specify a port or a socket
chan_set_istate: bad state %d -> %d
chan_set_ostate: bad state %d -> %d
channel_activate for non-larval channel %d.
connect_next	set_nonblock(%d)
getgroups: %s
host_hash	__b64_ntop failed
host_hash	ssh_hmac failed
ia_get_logpwd: Unable to get the shadow passwd
ia_openinfo: Unable to open the shadow passwd file
initgroups %s %d: %s
initgroups: %s: %s
internal error: askpass undefined
mktemp_proto	template string too short
no key to look up
packet_disconnect called recursively.
permanently_drop_suid permanently_set_uid	euid incorrect uid:%d euid:%d (should be %d)
permanently_set_uid	egid incorrect gid:%d egid:%d (should be %d)
permanently_set_uid: no user given
permanently_set_uid: temporarily_use_uid effective
put_host_port: asprintf: %s
restore_uid: temporarily_use_uid not effective
setegid %d: %s
seteuid %d: %s
setgroups: %s
setresgid %d: %s
setresuid %d: %s
ssh_rijndael_cbc: bad len %d
ssh_rijndael_iv: no context
ssh_selinux_getctxbyname	Failed to get default SELinux security context for %s (in enforcing mode)
ssh_selinux_getctxbyname	ssh_selinux_getctxbyname: security_getenforce() failed
ssh_selinux_setup_exec_context	Failed to set SELinux execution context for %s (in enforcing mode)
ssh_selinux_setup_exec_context	security_getenforce() failed
x11_request_forwarding: bad authentication data: %s
xcalloc: out of memory (allocating %d bytes)
xcalloc: zero size
xmalloc: out of memory (allocating %d bytes)
xmalloc: zero size

fb -10.0
permanently_drop_suid permanently_set_uid	was able to restore old [e]uid
permanently_set_uid	was able to restore old [e]gid

fb -6.6
%s: invalid keylen %d
BN_is_prime_ex DSA_generate_parameters_ex RSA_generate_key_ex	callback args not supported
Certificate parse failed
EVP_DigestInit_ex	ENGINE is not supported
RSA_generate_key_ex	value of e too large
bad sigbloblen %d != SIGBLOB_LEN
bcrypt_pbkdf failed
buffer_append_space: alloc %d not supported
buffer_append_space: len %d not supported
buffer_consume: buffer error
buffer_consume_end: trying to get more bytes than in buffer
buffer_get: buffer error
buffer_get_bignum2: buffer error
buffer_get_bignum: buffer error
buffer_get_char: buffer error
buffer_get_cstring: buffer error
buffer_get_ecpoint_ret buffer_put_ecpoint_ret	BN_CTX_new failed
buffer_get_int: buffer error
buffer_get_short: buffer error
buffer_get_string: buffer error
buffer_get_string_ptr: buffer error
buffer_put_bignum2: buffer error
buffer_put_bignum2_from_string	length %d too long
buffer_put_bignum: buffer error
buffer_put_cstring: s == NULL
cipher_crypt	EVP_CTRL_GCM_GET_TAG
cipher_crypt	EVP_CTRL_GCM_IV_GEN
cipher_crypt	EVP_CTRL_GCM_SET_TAG
cipher_crypt	EVP_Cipher failed
cipher_crypt	EVP_Cipher(aad) failed
cipher_crypt	EVP_Cipher(final) failed
cipher_crypt	authlen mismatch %d
cipher_crypt	bad plaintext length %d
cipher_get_keyiv	wrong iv length %d != %d
cipher_get_keyiv cipher_set_keyiv	bad cipher %d
cipher_init: EVP_CTRL_GCM_SET_IV_FIXED failed for %s
cipher_init: EVP_CipherInit failed for %s
cipher_init: EVP_CipherInit: set key failed for %s
cipher_init: iv length %d is insufficient for %s.
cipher_init: key length %d is insufficient for %s.
cipher_init: set keylen failed (%d -> %d)
cipher_set_key_string	md5 failed
dsa_generate_private_key	DSA_generate_key failed.
dsa_generate_private_key	DSA_generate_parameters failed
dsa_generate_private_key	DSA_new failed
ecdsa_generate_private_key	EC_KEY_generate_key failed
ecdsa_generate_private_key	invalid key length
ecdsa_generate_private_key key_from_private key_private_deserialize	EC_KEY_new_by_curve_name failed
evp_crypt: EVP_Cipher failed during discard
invalid cipher
key_cert_copy	nprincipals (%d) > CERT_MAX_PRINCIPALS (%d)
key_demote: BN_dup failed
key_demote: DSA_new failed
key_demote: EC_KEY_new_by_curve_name failed
key_demote: EC_KEY_set_public_key failed
key_demote: RSA_new failed
key_demote: bad key type %d
key_dump_ec_point	group is not a prime field
key_dump_ec_point key_ec_validate_private key_ec_validate_public	BN_CTX_get failed
key_dump_ec_point key_ec_validate_private key_ec_validate_public key_equal_public	BN_CTX_new failed
key_dump_ec_point key_ec_validate_public	EC_POINT_get_affine_coordinates_GFp
key_ec_nid_to_hash_alg	invalid nid %d
key_ec_validate_private key_ec_validate_public	BN_sub failed
key_ec_validate_private key_ec_validate_public	EC_GROUP_get_order failed
key_ec_validate_public	BN_CTX_tmp failed
key_ec_validate_public	EC_GROUP_mul failed
key_ecdsa_key_to_nid	BN_CTX_new() failed
key_ecdsa_key_to_nid	EC_GROUP_new_by_curve_name failed
key_ecdsa_key_to_nid	EC_KEY_set_group
key_equal: bad key type %d
key_fingerprint: bad digest representation %d
key_fingerprint: null from key_fingerprint_raw()
key_fingerprint_raw	bad digest type %d
key_fingerprint_raw	bad key type %d
key_fingerprint_raw	blob is null
key_fingerprint_raw	digest_memory failed
key_free: bad key type %d
key_free: key is NULL
key_from_blob: EC_KEY_new_by_curve_name failed
key_from_blob: EC_KEY_set_public_key failed
key_from_blob: EC_POINT_new failed
key_from_private key_private_deserialize	EC_KEY_set_public_key failed
key_from_private: BN_copy failed
key_from_private: unknown type %d
key_generate: cert keys cannot be generated directly
key_generate: unknown type %d
key_new: BN_new failed
key_new: DSA_new failed
key_new: RSA_new failed
key_new: bad key type %d
key_new_private: BN_new failed
key_parse_private_rsa1 key_private_rsa1_to_blob key_private_to_blob2	cipher_crypt failed
key_private_deserialize	EC_KEY_set_private_key failed
key_private_deserialize	bad ECDSA key
key_private_deserialize	bad ECDSA private key
key_private_deserialize	bad ECDSA public key
key_private_deserialize	curve names mismatch
key_private_deserialize	ed25519 pklen %d != %d
key_private_deserialize	ed25519 sklen %d != %d
key_private_deserialize rsa_generate_private_key	BN_new failed
key_private_serialize	no cert/certblob
key_private_to_blob2	uuencode
key_read: bad key type: %d
key_to_certified	legacy ECDSA certificates are not supported
key_to_certified	legacy ED25519 certificates are not supported
rsa_generate_additional_parameters: BN_CTX_new failed
rsa_generate_additional_parameters: BN_new failed
rsa_generate_additional_parameters: BN_sub/mod failed
rsa_generate_private_key	RSA_new failed
rsa_generate_private_key	key generation failed.
rsa_private_decrypt: BN_bin2bn failed
rsa_public_encrypt() exponent too small or not odd
rsa_public_encrypt() failed
rsa_public_encrypt: BN_bin2bn failed
save_private_key_rsa: bad cipher
ssh1_3des_iv	bad 3des iv length: %d
ssh1_3des_iv	no 3des context
ssh_dss_verify	BN_bin2bn failed
ssh_dss_verify	BN_new failed
ssh_dss_verify	DSA_SIG_new failed
ssh_dss_verify: BN_new failed
ssh_ecdsa_verify	ECDSA_SIG_new failed
ssh_ecdsa_verify	remaining bytes in inner sigblob
unknown cipher name

fb -6.7
Authentication response too long: %d
BN_hex2bn g
BN_hex2bn p
BN_new
Bad authentication reply message type: %d
Bad authentication response: %d
Bad compression level %d.
Bad response from authentication agent: %d
Compression already enabled.
DH_GEX group out of range: %d !< %d !< %d
DH_compute_key: failed
Decryption integrity check failed
ECC support is not enabled
Incorrect size for server Curve25519 pubkey: %d
Read from socket failed: %s
Too many identities in authentication reply: %d
Unable to negotiate a key exchange method
Unsupported key exchange %d
WARNING: line %d disappeared in %s, giving up
Write connection closed
Write failed: %s
XXX too many packets with same key
bad hostkey alg '%s'
bad kex md size %d
buffer_compress: deflate returned %d
buffer_uncompress: inflate returned %d
cannot decode server_host_key_blob
cannot verify server_host_key
derive_key	ssh_digest_start failed
derive_key derive_ssh1_session_id	ssh_digest_final failed
derive_key derive_ssh1_session_id	ssh_digest_update failed
derive_ssh1_session_id	bad host modulus (len %d)
derive_ssh1_session_id	bad server modulus (len %d)
derive_ssh1_session_id	ssh_digest_start
detect_attack: bad length %d
dh_gen_key	bits(p) <= 0
dh_gen_key	dh->p == NULL
dh_gen_key	generated invalid key
dh_gen_key	key generation failed
dh_gen_key	need <= 0
dh_new_group: DH_new
dh_new_group_asc: DH_new
dh_server_pub == NULL
dns_read_key: null from key_fingerprint_raw()
internal error need %d
kex_c25519_hash	digest_buffer failed
kex_dh_hash	ssh_digest_buffer failed
kex_ecdh_hash	ssh_digest_buffer failed
kex_input_kexinit: no kex, cannot rekey
kex_send_kexinit: kex proposal too short
kexdh_client	Unexpected KEX type %d
kexdh_client: BN_bin2bn failed
kexdh_client: BN_new failed
kexecdh_client	BN_bin2bn failed
kexecdh_client	BN_new failed
kexecdh_client	ECDH_compute_key failed
kexecdh_client	EC_KEY_generate_key failed
kexecdh_client	EC_KEY_new_by_curve_name failed
kexecdh_client	EC_POINT_new failed
kexecdh_client	invalid server public key
kexgex_client: BN_bin2bn failed
kexgex_client: BN_new failed
kexgex_hash	ssh_digest_buffer failed
key_verify failed for server_host_key
mac_compute: mac too long %d %d
mac_compute: unknown MAC type
mac_init	no key
matching cipher is not supported: %s
newkeys: no keys for mode %d
no hostkey alg
no matching cipher found: client %s server %s
no matching comp found: client %s server %s
no matching mac found: client %s server %s
packet_read_poll1 packet_send1 packet_send2_wrapped	cipher_crypt failed
packet_set_connection: cannot load cipher 'none'
packet_set_encryption_key: keylen too big: %d
packet_set_encryption_key: keylen too small: %d
packet_set_encryption_key: unknown cipher number %d
parse_prime: BN_new failed
server_host_key verification failed
ssh_hmac failed
ssh_hmac_start(alg=%d) failed
ssh_krl_revoke_cert_by_key_id ssh_krl_set_comment	strdup
type mismatch for decoded server_host_key_blob
unsupported comp %s
unsupported kex alg %s
unsupported mac %s
xcalloc: nmemb * size > SIZE_T_MAX
xrealloc: nmemb * size > SIZE_T_MAX

fb -6.8
xrealloc: out of memory (new_size %d bytes)
xrealloc: zero size

fb -7.1
Needed to resend more data than in the cache
calculate_new_key	digest_buffer failed
set_out_buffer_size	bad buffer size %d

fb -7.2
Connection from %s with IP options:%s
Couldn't obtain random bytes (error %d)
get_remote_hostname: getnameinfo NI_NUMERICHOST failed
get_sock_port: getnameinfo NI_NUMERICSERV failed: %s

fb -7.3
mkstemp("%s"): %s
xmmap	UsePrivilegeSeparation=yes and Compression=yes not supported
xmmap	ftruncate: %s

fb -7.5
cannot happen: OUT_DRAIN
cannot happen: SSH_CHANNEL_LARVAL
cannot happen: istate == INPUT_WAIT_DRAIN for proto 1.3
channel %d: decode socks4: len %d > have %d
channel %d: decode socks4: user not nul terminated
channel %d: decode socks4a: len %d > have %d
channel_find_open: bad channel type %d
channel_new: internal error: channels_alloc %d too big.
channel_open_message: bad channel type %d
channel_post_mux_client	entered with !compat20
channel_register_expect: %d: bad id
channel_still_open: bad channel type %d
protocol error

fb -7.6
%s(%d): priv_set_proc(): %s
%s(%d): setusrv(): %s
IA uid missmatch
Not POSIX_PRIV.
Not PRIV_SU system.
System call setjob failure
Unable to open utmp file
[f]secstat() error, rc = %d
cannot fetch user's UDB entry
cray_delete_tmpdir: execl of CLEANTMPCMD failed
getusrv() failed, errno = %d

fb -7.7
buffer_get_bignum2_as_string buffer_get_char buffer_get_cstring buffer_get_int buffer_get_int64 buffer_get_short buffer_get_string buffer_get_string_ptr	buffer error
buffer_get_ecpoint buffer_put_ecpoint	buffer error

fb -8.0
percent_expand	string too long

fb -8.1
BN_CTX_new failed
ssh_askpass: dup2: %s
ssh_askpass: exec(%s): %s
xasprintf: could not allocate memory

fb -8.3
percent_expand	NULL replacement
percent_expand	unknown key %%%s

fb -8.4
percent_expand vdollar_percent_expand	too many keys

fb -8.6
tilde_expand_filename: No such uid %d
tilde_expand_filename: No such user %s
tilde_expand_filename: Path too long
tilde_expand_filename: ~username too long

fb -8.8
channel_prepare_select: max_fd (%d) is too large

fb -8.9
addargs: argument too long
replacearg: argument too long
replacearg: tried to replace invalid arg %d >= %d

fb -9.0
ssh_aes_ctr_iv: no context

fb -9.2
No supported PK algorithms found
No supported ciphers found

fb 10.1-
helper_add_key helper_by_key pkcs11_add_provider pkcs11_key_free	sshbuf_new failed
helper_terminate	helper recorded more than once
helper_terminate	inconsistent helper
pkcs11_key_free	key recorded more than once
pkcs11_key_free pkcs11_make_cert pkcs11_sign	no helper for %s key
pkcs11_start_helper	too many helpers
response too long: %d
write_host_entry	allocation failed

fb 10.3-
channel_decode_socks4 channel_decode_socks5	sshbuf_fromb failed
libcrypto failed to initialize.
reseed_prngs	RAND_bytes failed

fb 6.7-
No supported key exchange algorithms found

fb 6.7-6.7
packet_get_keyiv	cipher_get_keyiv: %s
packet_set_connection packet_set_encryption_key set_newkeys	cipher_init: %s
packet_set_iv	cipher_set_keyiv: %s

fb 6.7-7.5
key_new_private	failed

fb 6.7-7.7
buffer_append buffer_append_space buffer_check_alloc buffer_consume_end_ret buffer_consume_ret	%s
buffer_consume buffer_consume_end buffer_get	buffer error
buffer_get_bignum buffer_get_bignum2 buffer_put_bignum buffer_put_bignum2	buffer error
buffer_put_bignum2_from_string buffer_put_char buffer_put_cstring buffer_put_int buffer_put_int64 buffer_put_short buffer_put_string	%s
key_add_private key_cert_copy key_demote key_fingerprint_raw key_from_private key_generate key_private_serialize	%s
key_fingerprint_raw key_sign key_to_blob	giant len %d

fb 6.8-
Couldn't open %s: %s
read %s: %s
sys_tun_infilter sys_tun_outfilter	buffer error: %s
xcalloc: nmemb * size > SIZE_MAX

fb 6.8-6.8
ssh_dispatch_run_fatal	%s
xrealloc: nmemb * size > SIZE_MAX

fb 6.8-7.1
%s%sConnection to %s: %s

fb 6.8-7.5
ssh_packet_set_encryption_key	cipher_init failed: %s
ssh_packet_set_encryption_key	keylen too big: %d
ssh_packet_set_encryption_key	keylen too small: %d
ssh_packet_set_encryption_key	unknown cipher number %d

fb 6.8-7.9
packet_set_connection	ssh_packet_set_connection failed
ssh_packet_get_bignum ssh_packet_get_bignum2 ssh_packet_get_char ssh_packet_get_cstring ssh_packet_get_ecpoint ssh_packet_get_int ssh_packet_get_int64 ssh_packet_get_string ssh_packet_get_string_ptr ssh_packet_put_bignum ssh_packet_put_bignum2 ssh_packet_put_char ssh_packet_put_cstring ssh_packet_put_ecpoint ssh_packet_put_int ssh_packet_put_int64 ssh_packet_put_raw ssh_packet_put_string ssh_packet_send ssh_packet_start	%s

fb 6.8-8.4
dns_read_key	sshkey_fingerprint_raw: %s
ssh_packet_read ssh_packet_restore_state ssh_packet_send_debug ssh_packet_send_ignore	%s

fb 6.9-
channel %d: adjust %d overflows remote window %d
xreallocarray: out of memory (%d elements of %d bytes)

fb 6.9-7.5
no SSH protocol 1 support

fb 7.0-7.1
Unable to negotiate with %s: %s. Their offer: %s

fb 7.2-
getppriv: %s
priv_addset: %s
priv_allocset: %s
priv_delset: %s
setppriv: %s
solaris_basic_privset: %s

fb 7.2-7.2
%s%sConnection %s %s port %d: %s
Unable to negotiate with %s port %d: %s. Their offer: %s

fb 7.2-8.3
percent_expand	invalid format

fb 7.3-
Couldn't obtain random bytes (error 0x%s)
get_sock_port	getnameinfo NI_NUMERICSERV failed: %s

fb 7.3-8.8
unable to make the process undumpable
unable to make the process untraceable

fb 7.4-8.8
unable to set PT_DENY_ATTACH

fb 7.5-7.7
match_filter_list failed

fb 7.6-
argv_assemble	malloc failed
chan_send_close2 chan_send_eof2 chan_send_eow2	channel %d: no remote_id
channel_find_open channel_open_message channel_still_open	bad channel type %d
channel_handler_init channel_init_channels	allocation failed
channel_new	internal error: channels_alloc %d too big
channel_new	sshbuf_new failed
channel_open_message	sshbuf_dup_string
channel_open_message	sshbuf_new
channel_register_status_confirm	%d: bad id
child_set_env: too many env vars
xrecallocarray: out of memory (%d elements of %d bytes)

fb 7.6-7.7
fwd_perm_list_add	invalid list %d
fwd_perm_list_add	overflow

fb 7.6-7.9
sshkey_new failed

fb 7.6-8.4
%s: channel %d: open: %s
argv_assemble	buffer error: %s
argv_assemble percent_expand vdollar_percent_expand	sshbuf_new failed
argv_assemble percent_expand vdollar_percent_expand	sshbuf_put_u8: %s
chan_send_close2 chan_send_eof2 chan_send_eow2	send CHANNEL_EOF: %s
channel_before_prepare_select_rdynamic	channel %d: rdynamic: %s
channel_before_prepare_select_rdynamic channel_decode_socks4 channel_decode_socks5 channel_handle_efd_write channel_handle_wfd channel_post_mux_client_write	channel %d: consume: %s
channel_check_window channel_output_poll_extended_read channel_output_poll_input_open channel_post_connecting channel_request_start channel_set_fds	:%N: channel %d: no remote id
channel_check_window channel_post_auth_listener channel_post_connecting channel_request_start channel_send_open channel_set_fds mux_remove_remote_forwardings	channel %d: %s
channel_decode_socks4 channel_decode_socks5	channel %d: append reply: %s
channel_handle_efd_read read_mux	channel %d: append: %s
channel_handle_rfd	channel %d: put data: %s
channel_handle_rfd	channel %d: put datagram: %s
channel_handle_wfd	channel %d: ignore: %s
channel_handle_wfd channel_output_poll_input_open	channel %d: get datagram: %s
channel_input_data	channel %d: append data: %s
channel_input_data	channel %d: append datagram: %s
channel_input_data	channel %d: get data: %s
channel_open_message	sshbuf_putf: %s
channel_output_poll_extended_read channel_output_poll_input_open	channel %d: consume: %s
channel_output_poll_extended_read channel_output_poll_input_open	channel %d: data: %s
channel_output_poll_input_open	channel %d: datagram: %s
channel_post_connecting	channel %d: failure: %s
channel_post_connecting rdynamic_connect_prepare	channel %d: confirm: %s
channel_post_x11_listener port_open_helper	channel %d: reply %s
channel_post_x11_listener port_open_helper	channel %d: send %s
channel_request_remote_forwarding	request streamlocal: %s
channel_request_remote_forwarding	request tcpip-forward: %s
channel_request_rforward_cancel_streamlocal channel_request_rforward_cancel_tcpip	send cancel: %s
channel_send_window_changes	channel %d: send window-change: %s
x11_request_forwarding_with_spoofing	send x11-req: %s

fb 7.7-
sys_set_process_rdomain	not supported

fb 7.7-8.1
crypto_hash_sha512	%s

fb 7.8-
Unknown forward permission list %d/%d
permission_set_add	%s overflow
permission_set_get	invalid forwarding direction %d
permission_set_get_array	invalid forwarding client %d
ssh_gssapi_last_error	sshbuf_new failed
ssh_tty_make_modes	sshbuf_new failed
sys_auth_allowed_user sys_auth_passwd	buffer error: %s

fb 7.8-8.3
match_filter_blacklist failed

fb 7.8-8.4
ssh_gssapi_buildmic ssh_gssapi_last_error	buffer error: %s
ssh_tty_make_modes	buffer error: %s
ssh_tty_make_modes ssh_tty_parse_modes	packet error: %s

fb 7.8-9.1
rexec_recv_rng_seed rexec_send_rng_seed	buffer error: %s

fb 7.9-7.9
pkcs11_rsa_wrap	RSA_meth_dup failed
pkcs11_rsa_wrap	setup pkcs11 method failed

fb 7.9-8.4
pkcs11_fetch_keys_filter pkcs11_fetch_rsa_pubkey	set key

fb 8.0-
BN_is_prime_ex failed

fb 8.1-8.4
percent_expand vdollar_percent_expand	sshbuf_dup_string failed
percent_expand vdollar_percent_expand	sshbuf_put: %s

fb 8.2-
notify_complete	waitpid: %s
notify_start	calloc failed
ssh_askpass	exec(%s): %s
xvasprintf: could not allocate memory

fb 8.2-8.4
notify_start	open %s
notify_start ssh_askpass	dup2: %s

fb 8.4-
match_filter_denylist failed
vdollar_percent_expand	NULL replacement for token %s
vdollar_percent_expand	null parseerror arg
vdollar_percent_expand	percent expansion without token list

fb 8.4-8.4
channel_new	sshbuf_set_max_size: %s
percent_dollar_expand percent_expand	%N failed

fb 8.5-
%s line %d: Too many %s entries
argv_assemble vdollar_percent_expand	sshbuf_new failed
channel_check_window channel_output_poll_extended_read channel_output_poll_input_open channel_post_connecting channel_request_start channel_set_fds	channel %d: no remote id
notify_start	stdfd_devnull failed
percent_dollar_expand percent_expand	failed
pkcs11_fetch_rsa_pubkey	set key
ssh_askpass	dup2: %s
vdollar_percent_expand	sshbuf_dup_string failed
vdollar_percent_expand	too many keys

fb 8.9-
channel %d: inconsistent %s fd=%d pollfd[%d].fd %d r%d w%d e%d s%d
channel %d: invalid %s pollfd[%d].fd %d r%d w%d e%d s%d
channel_after_poll	channel %d: unexpected fds r%d w%d e%d s%d
channel_prepare_poll	channels_alloc changed during CHAN_PRE (was %d, now %d)
channel_prepare_poll	too many channels
channel_prepare_pollfd	channel %d: bad pfd offset %d (max %d)
unable to make the process undumpable: %s
unable to make the process untraceable: %s
unable to set PT_DENY_ATTACH: %s

fb 8.9-8.9
channel_after_poll	channel %d: (after) bad pfd %d (max %d)
channel_after_poll	channel %d: (before) bad pfd %d (max %d)

fb 9.0-
addargs	too many arguments
addargs replacearg	arglist corrupt
addargs replacearg	argument too long
fd_ready	channel %d: bad pfd %d (max %d)
replacearg	tried to replace invalid arg %d >= %d

fb 9.2-
channel_set_xtype	missing channel %d

fb 9.3-
dlsym(C_GetFunctionList) failed: %s
kex_exchange_identification	sshbuf_dup_string failed
kex_proposal_populate_entries	proposal missing

fb 9.4-
child_set_env	environment size mismatch

fb 9.4-10.0
urldecode	input too large

fb 9.6-
kex_maybe_send_ext_info	sshbuf_new failed
kex_proposal_populate_entries	kex_names_cat
kex_set_server_sig_algs	sshkey_alg_list failed

fb 9.9-
EVP_PKEY_new failed
EVP_PKEY_set1_EC_KEY failed
EVP_PKEY_set1_RSA failed

fb 9.9-10.0
pkcs11_ecdsa_wrap	EC_KEY_set_ex_data failed
pkcs11_ecdsa_wrap	EC_KEY_set_method failed
pkcs11_rsa_wrap	RSA_set_ex_data failed
pkcs11_rsa_wrap	RSA_set_method failed

fbr 10.1-
format_host_entry	sshbuf_putf
helper_add_key	shkey_putb failed
helper_by_key pkcs11_key_free	serialise key
pkcs11_add_provider	parse key
pkcs11_add_provider	parse nkeys
pkcs11_add_provider pkcs11_sign	compose
pkcs11_make_cert	copy key
pkcs11_make_cert	graft certificate
pkcs11_sign	parse
recv_msg	parse type
recv_msg	sshbuf_put
send_msg	consume

fbr 10.3-
channel_decode_socks4	channel %d: compose reply
channel_decode_socks5 channel_socks5_check_auth	channel %d: internal error: not socks5
channel_pre_dynamic	sshbuf_peek_u8

fbr 8.5-
%s: channel %d: open
argv_assemble	assemble
argv_assemble	sshbuf_put_u8
chan_send_close2 chan_send_eof2 chan_send_eow2	send CHANNEL_EOF
channel_before_prepare_io_rdynamic channel_before_prepare_select_rdynamic	channel %d: rdynamic
channel_before_prepare_io_rdynamic channel_before_prepare_select_rdynamic channel_decode_socks4 channel_decode_socks5 channel_socks5_check_auth	channel %d: consume
channel_check_window channel_post_auth_listener channel_request_start channel_send_open channel_set_fds mux_remove_remote_forwardings	channel %d
channel_decode_socks4 channel_decode_socks5 channel_socks5_check_auth	channel %d: append reply
channel_handle_efd_read read_mux	channel %d: append
channel_handle_efd_write channel_handle_wfd channel_output_poll_extended_read channel_output_poll_input_open channel_post_mux_client_write	channel %d: consume
channel_handle_rfd	channel %d: put data
channel_handle_rfd	channel %d: put datagram
channel_handle_wfd	channel %d: ignore
channel_handle_wfd channel_output_poll_input_open	channel %d: get datagram
channel_input_data	channel %d: append data
channel_input_data	channel %d: append datagram
channel_input_data	channel %d: get data
channel_new	sshbuf_set_max_size
channel_open_message	sshbuf_putf
channel_output_poll_extended_read	channel %d: data
channel_output_poll_input_open	channel %d: send data
channel_output_poll_input_open	channel %d: send datagram
channel_post_connecting	channel %d open confirm
channel_post_connecting	channel %d: failure
channel_post_x11_listener port_open_helper	channel %d: reply
channel_post_x11_listener port_open_helper	channel %d: send
channel_request_remote_forwarding	request streamlocal
channel_request_remote_forwarding	request tcpip-forward
channel_request_rforward_cancel_streamlocal channel_request_rforward_cancel_tcpip	send cancel
channel_send_window_changes	channel %d; send window-change
dns_read_key	sshkey_fingerprint_raw
rdynamic_connect_prepare	channel %d; confirm
ssh_gssapi_buildmic	assemble buildmic
ssh_gssapi_last_error	assemble GSS_CODE
ssh_gssapi_last_error	assemble MECH_CODE
ssh_gssapi_last_error	assemble newline
ssh_tty_make_modes	compose
ssh_tty_make_modes	compose %s
ssh_tty_make_modes	compose end
ssh_tty_parse_modes	parse
ssh_tty_parse_modes	parse %s
ssh_tty_parse_modes	parse arg
ssh_tty_parse_modes	parse ispeed
ssh_tty_parse_modes	parse opcode
ssh_tty_parse_modes	parse ospeed
vdollar_percent_expand	sshbuf_put \${}
vdollar_percent_expand	sshbuf_put %%-repl
vdollar_percent_expand	sshbuf_put_u8 %%
x11_request_forwarding_with_spoofing	send x11-req

fbr 8.5-10.4
ssh_packet_read	read
ssh_packet_send_debug	send DEBUG

fc -
%s line %d: match exec '%s' error
%s: Could not resolve host "%s"
%s: terminating, %d bad configuration options
Bad owner or permissions on %s
Can't open user config file %s: %s
Can't specify both -y and -E
Cannot fork into background without a command to execute.
Cannot specify multiplexing command with -W
Cannot specify stdio forward with -O
Control socket connect(%s): %s
Could not create pipes to communicate with the proxy: %s
Could not create socketpair to communicate with proxy dialer: %s
Could not request local forwarding.
Could not request remote forwarding.
Could not request tunnel forwarding.
Couldn't wait for child: %s
Error: forwarding disabled due to host key check failure
Error: remote port forwarding failed for listen port %d
Failed to connect to new control master
Host key verification failed.
Invalid multiplex command.
Master refused stdio forwarding request: %s
Master refused stop listening request: %s
Master refused termination request: %s
Multiplexing command already specified
No ControlPath specified for "-O" command
ProxyCommand=- and ProxyUseFDPass are incompatible
Server returned different OID than expected
Too many identity files specified (max %d)
Unexpected authentication success during %s.
Unsupported query "%s"
client_register_global_confirm	last_gc->ref_count = %d
control_persist_detach	fork: %s
daemon() failed: %s
dup() in/out/err failed
execute_in_shell	fork: %s
execute_in_shell	waitpid: %s
fork failed: %s
format_forward	unknown forward type %d
fstat %s: %s
gethostname: %s
input_gssapi_response: no authentication context
input_userauth_failure: no authentication context
input_userauth_passwd_changereq: no authentication context
input_userauth_pk_ok: no authentication context
internal error
mux_client_forward	got MUX_S_REMOTE_PORT for cancel
mux_client_forward mux_client_request_stop_listening mux_client_request_terminate	unexpected response from master 0x%s
mux_client_request_session	exit on unknown session: my id %d theirs %d
mux_client_request_session	exitval sent twice
mux_client_request_session	tty alloc fail on unknown session: my id %d theirs %d
mux_client_request_session mux_client_request_stdio_fwd	send fds failed
mux_client_request_stdio_fwd	master returned unexpected message %d
mux_client_request_stdio_fwd	mux_client_read_packet: %s
mux_client_request_stop_listening	stop listening request failed: %s
mux_client_request_stop_listening mux_client_request_terminate	read from master failed: %s
mux_client_request_terminate	termination request failed: %s
mux_confirm_remote_forward mux_session_confirm mux_stdio_confirm	mux_pause %d
mux_master_control_cleanup_cb	channel %d missing session channel %d
mux_master_control_cleanup_cb mux_master_session_cleanup_cb	channel_by_id(%d) == NULL
mux_master_session_cleanup_cb	channel %d missing control channel %d
mux_session_confirm mux_stdio_confirm	cctx == NULL
mux_session_confirm mux_stdio_confirm	channel %d lacks control channel %d
mux_session_confirm mux_stdio_confirm	no channel for id %d
muxclient	master alive check failed
muxclient	master forward request failed
muxserver_listen	link mux listener %s => %s: %s
order_hostkeyalgs	unknown alg %s
proxy dialer did not pass back a connection
ssh_init_stdio_forwarding	channel_connect_stdio_fwd failed
stdio forward already specified
unrecognised muxclient_command %d

fc -6.6
mux_client_request_stdio_fwd	stdio forwarding request failed: %s
muxserver_listen	%N bind(): %s
muxserver_listen	%N listen(): %s

fc -6.7
check_host_key: getnameinfo failed
process_config_line: Unimplemented opcode %d
ssh_keysign: couldn't send request
ssh_keysign: dup2: %s
ssh_keysign: exec(%s): %s

fc -6.9
%s line %d: Bad protocol 2 host key algorithms '%s'.

fc -7.1
%s line %d: RekeyLimit too large
Server denied authentication request: %d
Server refused resume, roaming timeout may be exceeded
roaming_auth_required	ssh_digest_buffer failed

fc -7.3
ControlPath too long

fc -7.5
%s line %d: Bad cipher '%s'.
%s line %d: Bad protocol spec '%s'.
Bogus return (%d) from select()
Compression level must be from 1 (fast) to 9 (slow, best).
Couldn't drop certificate
Killed by signal %d.
Permission denied (%s).
Permission denied.
Remote machine has too old SSH software version.
Selected cipher type %s not supported by server.
Unsupported multiplexing protocol version %d (expected %d)
client_session2_setup: channel %d: unknown channel
mux_client_hello_exchange	expected HELLO (%d) received %d
respond_to_rsa_challenge	md5 failed
respond_to_rsa_challenge: host_key %d < server_key %d + SSH_KEY_BITS_RESERVED %d
respond_to_rsa_challenge: server_key %d < host_key %d + SSH_KEY_BITS_RESERVED %d
ssh_exchange_identification: select: %s
ssh_kex: BN_add_word failed
ssh_kex: BN_lshift failed
ssh_kex: BN_new failed
ssh_kex: BN_set_word failed
ssh_userauth1: server supports no auth methods
stdio forwarding require Protocol 2
try_agent_authentication: BN_new failed
try_rhosts_rsa_authentication: BN_new failed
try_rsa_authentication: BN_new failed

fc -7.6
%s line %d: Bad number.
%s line %d: empty hostname suffix
%s line %d: hostname suffix "%s" contains consecutive separators
%s line %d: hostname suffix "%s" contains invalid characters
%s line %d: hostname suffix "%s" starts with invalid character
Server version "%s" uses unsafe key agreement; refusing connection
load_public_identity_files: gethostname: %s

fc -7.7
Privileged ports can only be forwarded by root.
load_public_identity_files: getpwuid failed
setrlimit failed: %s
userauth_pubkey: internal error

fc -7.9
Bad remote protocol version identification: '%s'
Connection timed out during banner exchange
Protocol major versions differ: %d vs. %d
input_userauth_error: bad message during authentication: type %d
input_userauth_success: no authentication context
ssh_exchange_identification: Connection closed by remote host
ssh_exchange_identification: No banner received
ssh_exchange_identification: read: %s
ssh_userauth2: internal error: cannot send userauth none request
write: %s

fc -8.0
%s line %d: Bad SSH2 Mac spec '%s'.

fc -8.2
%s line %d: too many authorized keys files.

fc -8.4
%s line %d: Bad ControlPersist argument.
%s line %d: Bad IPQoS value: %s
%s line %d: Bad Match condition
%s line %d: Bad SSH2 KexAlgorithms '%s'.
%s line %d: Bad SSH2 cipher spec '%s'.
%s line %d: Bad escape character.
%s line %d: Bad forwarding specification.
%s line %d: Bad number '%s': %s
%s line %d: Bad tun device.
%s line %d: Invalid environment name.
%s line %d: Invalid permitted CNAME "%s"
%s line %d: Missing ControlPersist argument.
%s line %d: Missing argument.
%s line %d: Missing port argument.
%s line %d: Missing target argument.
%s line %d: RekeyLimit too small
%s line %d: Too many identity files specified (max %d).
%s line %d: garbage at end of line; "%s".
%s line %d: invalid time value.
%s line %d: missing argument.
%s line %d: missing time value.
%s line %d: too many hostname suffixes.
%s line %d: too many permitted CNAMEs.
%s line %d: too many send env.
%s line %d: unsupported log level '%s'
%s line %d: unsupported option "%s".
Host directive not supported as a command-line option
dup2: %s
input_userauth_info_req: no authentication context
input_userauth_success input_userauth_success_unexpected	no authentication context
mux_client_forward mux_client_hello_exchange mux_client_proxy mux_client_request_alive mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate	write packet: %s
mux_client_forward mux_client_proxy mux_client_request_alive mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate	out of sequence reply: my id %d theirs %d
mux_client_proxy mux_client_request_alive mux_client_request_session	master returned error: %s
mux_exit_message mux_tty_alloc_failed	channel %d missing mux channel %d
mux_master_process_hello process_mux_master_hello	channel %d: c->mux_ctx == NULL
muxclient muxserver_listen	%N socket(): %s
open(/dev/null): %s

fc -8.6
channel_connect_stdio_fwd: dup() in/out failed

fc 10.0-
%s line %d: %s missing argument.
%s line %d: Invalid %s argument
Invalid config SetEnv: %s
process_config_files	sshbuf_dup_string failed

fc 10.1-
%s line %d: RefuseConnection: %s
check_load	failed to fingerprint %s %s key from %s

fc 10.3-
Server host key %s not in HostKeyAlgorithms
mux server does not support info request
mux_master_process_ext_info	channel_open_message
mux_master_process_ext_info	connection_info_message
muxclient	info request failed
pkcs11_fetch_ed25519_pubkey	sshkey_new failed
pkcs11_fetch_x509_pubkey	allocation failed
pkcs11_lookup_key pkcs11_record_key	sshbuf_new failed
pkcs11_sign_ecdsa	couldn't determine ECDSA hash alg
pkcs11_sign_ecdsa pkcs11_sign_rsa	bad hash alg %d
pkcs11_sign_rsa	bad C_Sign length
pkcs11_sign_rsa	couldn't determine RSA hash alg "%s"

fc 10.4-
client_session2_setup	sshbuf_dup_string failed
ssh_packet_set_connection failed

fc 10.5-
order_identities_by_prio	internal error: bad priority
ssh_confirm_remote_forward	invalid forwarding ID %d

fc 6.7-
Error: remote port forwarding failed for listen path %s
Stdio forwarding request failed: %s
stdio forwarding failed

fc 6.7-6.8
ssh1 is not unsupported

fc 6.7-7.5
ssh_kex	rsa_public_encrypt failed

fc 6.7-7.9
client_request_forwarded_streamlocal	packet_get_string_ptr failed

fc 6.7-8.2
main	mux digest failed

fc 6.7-8.4
%s line %d: Bad mask.
%s line %d: Missing StreamLocalBindMask argument.

fc 6.8-
authmethods_get process_gssapi_token sign_and_send_pubkey ssh_keysign	sshbuf_new failed
client_input_hostkeys	calloc failed
client_input_hostkeys	server already sent hostkeys
client_input_hostkeys	sshbuf_new
get_hostfile_hostname_ipaddr	getnameinfo failed
ssh_keysign	couldn't send request
ssh_keysign	dup2: %s
ssh_keysign	exec(%s): %s
update_known_hosts	sshkey_fingerprint failed

fc 6.8-7.1
client_loop	kex_send_kexinit: %s

fc 6.8-7.5
client_input_hostkeys	reallocarray failed nkeys = %d
hostkeys_find	reallocarray failed nold = %d

fc 6.8-8.4
%s line %d: Bad key types '%s'.
%s line %d: Invalid hash algorithm "%s".
authmethods_get ssh_keysign	buffer error: %s
check_host_key show_other_keys warn_changed_key	sshkey_fingerprint fail
client_global_hostkeys_private_confirm	ctx->nnew == 0
client_global_hostkeys_private_confirm	failed to prepare signature: %s
client_global_hostkeys_private_confirm	ndone != ctx->nnew (%d / %d)
client_global_hostkeys_private_confirm	ssh->kex->session_id_len == 0
client_global_hostkeys_private_confirm client_loop	sshbuf_new failed
client_input_hostkeys	cannot prepare packet: %s
client_input_hostkeys	sshkey_putb: %s
client_input_hostkeys	sshpkt_put_string: %s
client_input_hostkeys	sshpkt_send: %s
kex_setup: %s
process_config_line process_config_line_depth	Unimplemented opcode %d

fc 6.9-7.5
ssh1 is not supported

fc 7.0-8.1
dump_client_config fill_default_options	kex_assemble_names failed

fc 7.0-8.4
ssh_kex2	kex_assemble_namelist

fc 7.2-
Invalid number of ConnectionAttempts
Too many certificate files specified (max %d)
load_public_identity_files	too many certificates

fc 7.2-7.8
client_x11_get_proto	cmd too long

fc 7.2-8.4
%s line %d: Too many certificate files specified (max %d).
client_loop	%N pledge(): %s
client_loop	kex_start_rekex: %s
kex_prop2buf: %s
mux_client_request_session mux_client_request_stdio_fwd	%N pledge(): %s
process_gssapi_token send_pubkey_test ssh_kex2 ssh_userauth2 userauth_gssapi userauth_kbdint userauth_none userauth_passwd	%s

fc 7.2-9.6
ssh_kex2	kex_names_cat

fc 7.3-
Cannot specify -J with ProxyCommand
Invalid -J argument
Too many recursive configuration includes
authmethods_get	sshbuf_dup_string failed
inconsistent options: ProxyCommand+ProxyJump

fc 7.3-8.0
Only a single -J option permitted

fc 7.3-8.4
%s line %d: Invalid ProxyJump "%s"
%s line %d: bad include path %s.
%s line %d: glob failed for %s.
Include directive not supported as a command-line option

fc 7.4-
Authentication failed.
ControlPath too long ('%s' >= %d bytes)

fc 7.5-7.5
ssh_kex	key_new(KEY_RSA1) failed

fc 7.5-7.7
%s line %d too long

fc 7.6-
%s@%s: Permission denied (%s).
Cannot execute command-line and remote command.
Couldn't allocate session state
Identity file path %s too long
SSH protocol v.1 is no longer supported
client_input_channel_req	channel %d: no remote_id
client_input_hostkeys	recallocarray failed nkeys = %d
client_session2_setup	channel %d: unknown channel
hostkeys_find	recallocarray failed nold = %d

fc 7.6-7.9
ssh_exchange_identification	%s

fc 7.6-8.4
%s line %d: unsupported log facility '%s'
Couldn't drop certificate: %s
check_host_key	sshkey_from_private: %s

fc 7.7-8.4
%s line %d: %s
%s line %d: integer value %s.
ssh_session2	dup2() stdout failed

fc 7.8-
process_gssapi_token	sshbuf_mutable_ptr failed
sign_and_send_pubkey	no signature
sshbuf_new failed

fc 7.8-7.9
process_escapes	%s

fc 7.8-8.4
%s line %d: Invalid SetEnv.
%s line %d: too many SetEnv.
client_loop client_process_net_input client_wait_until_can_do_something print_escape_help process_escapes	buffer error: %s
client_status_confirm	buffer error %s
fill_default_options	%s: %s
load %s "%s": %s
main	%N cert out of array bounds
main	%N pubkey out of array bounds
main	buffer error: %s
mux_client_forward	decode port: %s
mux_client_forward mux_client_hello_exchange mux_client_proxy mux_client_read_packet mux_client_request_alive mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate mux_client_write_packet mux_confirm_remote_forward mux_exit_message mux_master_process_new_session mux_master_read_cb mux_session_confirm mux_stdio_confirm mux_tty_alloc_failed process_mux_new_session	sshbuf_new
mux_client_forward mux_client_proxy mux_client_request_alive mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate	decode error: %s
mux_client_forward mux_client_proxy mux_client_request_alive mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate	request: %s
mux_client_forward mux_client_proxy mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate	decode: %s
mux_client_hello_exchange	decode version: %s
mux_client_hello_exchange	hello: %s
mux_client_hello_exchange mux_client_request_alive mux_client_request_session	decode type: %s
mux_client_read	reserve: %s
mux_client_read_packet	buffer error: %s
mux_client_request_alive	decode PID: %s
mux_client_request_alive	decode remote ID: %s
mux_client_request_session	decode exit value: %s
mux_client_request_session mux_client_request_stdio_fwd	decode ID: %s
mux_client_write_packet mux_confirm_remote_forward mux_master_read_cb mux_session_confirm mux_stdio_confirm	sshbuf_put_stringb: %s
mux_confirm_remote_forward mux_exit_message mux_master_process_alive_check mux_master_process_open_fwd mux_master_process_proxy mux_master_read_cb mux_session_confirm mux_stdio_confirm mux_tty_alloc_failed process_mux_alive_check process_mux_open_fwd process_mux_proxy reply_error reply_ok	reply: %s
mux_master_process_new_session process_mux_new_session	sshbuf_put: %s
sign_and_send_pubkey	append signature: %s
sign_and_send_pubkey	assemble signed data: %s
sign_and_send_pubkey	consume: %s
sign_and_send_pubkey	enqueue request: %s
sign_and_send_pubkey	sshbuf_put: %s
sign_and_send_pubkey	sshbuf_put_string: %s

fc 7.9-
Invalid IdentityAgent environment variable name %s

fc 7.9-8.4
%s line %d: Bad port '%s'.
%s line %d: Invalid environment name %s.

fc 8.0-
Invalid allocated port %d for mux remote forward to %s:%d
input_userauth_error	bad message during authentication: type %d
ssh_userauth2	internal error: cannot send userauth none request

fc 8.0-8.4
client_loop	send disconnect: %s
client_request_forwarded_streamlocal client_request_forwarded_tcpip client_request_x11	parse packet: %s
client_session2_setup	build packet: %s
client_session2_setup	send command: %s
client_session2_setup	send shell request: %s
client_session2_setup process_escapes server_alive_check	send packet: %s
mux_confirm_remote_forward mux_session_confirm	packet error: %s
ssh_confirm_remote_forward ssh_session2 ssh_session2_setup	%s

fc 8.1-
Only a single -J option is permitted (use commas to separate multiple jump hops)
Shell "%s" is not executable: %s

fc 8.1-8.4
%s line %d: Bad SSH2 MAC spec '%s'.

fc 8.2-
Invalid ForwardAgent environment variable name %s

fc 8.2-8.3
identity_sign	sshkey_fingerprint

fc 8.2-8.4
dump_client_config	expand HostKeyAlgorithms: %s
kex_default_pk_alg not initialized.

fc 8.3-
jumphost loop via %s
ssh_connection_hash	mux digest failed

fc 8.3-8.4
%s line %d: too many known hosts files.

fc 8.4-
invalid environment variable expansion

fc 8.4-8.4
%s line %d: Invalid environment expansion %s.
%s line %d: unsupported option
fork_postauth	dup2() stdio failed
identity_sign	fingerprint

fc 8.5-
%s line %d: bad port number in %s
%s line %d: missing %s specification
%s line %d: missing host in %s
Invalid GlobalKnownHostsFiles: "none" appears with other entries
Invalid UserKnownHostsFiles: "none" appears with other entries
KnownHostsCommand failed
check_host_key load_hostkeys_command	sshkey_fingerprint failed
client_global_hostkeys_private_confirm client_global_hostkeys_prove_confirm	ctx->nnew == 0
client_global_hostkeys_private_confirm client_global_hostkeys_prove_confirm	ndone != ctx->nnew (%d / %d)
client_global_hostkeys_private_confirm client_global_hostkeys_prove_confirm client_loop	sshbuf_new failed
client_loop client_repledge	pledge(): %s
execute_in_shell	stdfd_devnull failed
identity_sign	fingerprint failed
input_userauth_info_req	asmprintf failed
input_userauth_info_req input_userauth_success input_userauth_success_unexpected	no authentication context
load_hostkeys_command	percent_expand failed
main	cert out of array bounds
main	pubkey out of array bounds
mux_client_forward mux_client_hello_exchange mux_client_proxy mux_client_read_packet mux_client_read_packet_timeout mux_client_request_alive mux_client_request_info mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate mux_client_write_packet mux_confirm_remote_forward mux_exit_message mux_master_process_new_session mux_master_read_cb mux_session_confirm mux_stdio_confirm mux_tty_alloc_failed	sshbuf_new
mux_client_forward mux_client_proxy mux_client_request_alive mux_client_request_info mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate	out of sequence reply: my id %d theirs %d
mux_client_forward mux_client_proxy mux_client_request_alive mux_client_request_info mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate	write packet: %s
mux_client_proxy mux_client_request_alive mux_client_request_info mux_client_request_session	master returned error: %s
mux_client_request_session mux_client_request_stdio_fwd	pledge(): %s
mux_client_request_session mux_client_request_stdio_fwd	stdfd_devnull failed
mux_exit_message mux_tty_alloc_failed	channel %d missing mux %d
mux_master_process_hello	channel %d: c->mux_ctx == NULL
muxclient	socket(): %s
show_other_keys warn_changed_key	sshkey_fingerprint fail
ssh_init_forward_permissions	bad port number in %s
ssh_init_forward_permissions	missing host in %s

fc 8.7-
Cannot specify -N with -s/SessionType
Cannot specify -s with -N/SessionType
ssh_init_stdio_forwarding	dup() in/out failed

fc 8.9-
client_wait_until_can_do_something	bad npfd %d
sign_and_send_pubkey	internal error: initial hostkey not recorded

fc 9.5-
set_next_interval	internal error: fuzz %d%% %dns > interval %dns

fc 9.6-
%s line %d: invalid channel timeout %s
hostname contains invalid characters
main	internal error: bad timeout %s
remote username contains invalid characters

fc 9.7-
%s line %d: no %s specified

fc 9.9-
%s line %d: failed to expand match exec '%s'

fcr 10.3-
client_channel_reqest_agent_forwarding	send
mux_client_request_info	parse connection info
mux_master_read_cb	put info extension
pkcs11_lookup_key pkcs11_record_key	sshkey_putb
pkcs11_sign_ecdsa pkcs11_sign_ed25519 pkcs11_sign_rsa	couldn't store signature
pkcs11_sign_ecdsa pkcs11_sign_rsa	hash failed
pkcs11_sign_rsa	rsa_hash_alg_oid failed

fcr 8.5-
Couldn't drop certificate
authmethods_get ssh_keysign	buffer error
check_host_key	decode key
client_global_hostkeys_private_confirm client_global_hostkeys_prove_confirm	compose signdata
client_input_hostkeys	assemble hostkeys-prove
client_input_hostkeys	prepare hostkeys-prove
client_input_hostkeys	send hostkeys-prove
client_loop	kex_start_rekex
client_loop	send disconnect
client_loop client_process_net_input client_wait_until_can_do_something print_escape_help process_escapes quit_message	sshbuf_putf
client_request_forwarded_streamlocal client_request_forwarded_tcpip client_request_x11	parse packet
client_send_env	send setenv
client_session2_setup	build pty-req
client_session2_setup	send command
client_session2_setup	send pty-req
client_session2_setup	send shell
client_status_confirm process_escapes	sshbuf_put
dump_client_config	expand HostKeyAlgorithms
kex_setup
load %s "%s"
load_hostkeys_command	sshkey_to_base64 failed
main	buffer error
mux_client_forward mux_client_proxy mux_client_request_alive mux_client_request_info mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate	parse error message
mux_client_forward mux_client_proxy mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate	request
mux_client_forward mux_client_proxy mux_client_request_session mux_client_request_stdio_fwd mux_client_request_stop_listening mux_client_request_terminate mux_master_process_ext_info	parse
mux_client_forward mux_confirm_remote_forward	parse port
mux_client_hello_exchange	assemble hello
mux_client_hello_exchange	parse version
mux_client_hello_exchange mux_client_request_alive mux_client_request_info mux_client_request_session	parse type
mux_client_read	reserve
mux_client_read_packet mux_client_read_packet_timeout	dequeue
mux_client_request_alive	parse PID
mux_client_request_alive mux_client_request_info	assemble
mux_client_request_alive mux_client_request_info	parse remote ID
mux_client_request_session	parse exitval
mux_client_request_session	request sendenv
mux_client_request_session	request setenv
mux_client_request_session mux_client_request_stdio_fwd	parse session ID
mux_client_write_packet mux_confirm_remote_forward mux_master_read_cb mux_session_confirm mux_stdio_confirm	enqueue
mux_confirm_remote_forward mux_exit_message mux_master_process_alive_check mux_master_process_ext_info mux_master_process_proxy mux_master_read_cb mux_session_confirm mux_stdio_confirm mux_tty_alloc_failed reply_error reply_ok	reply
mux_master_process_new_session	sshbuf_put
mux_master_process_open_fwd	reply FWD_REMOTE
process_escapes	sshbuf_put_u8
process_escapes send_chaff server_alive_check	send packet
process_gssapi_token	send %d packet
process_gssapi_token	send MIC
process_gssapi_token	send completion
send_pubkey_test ssh_kex2 ssh_userauth2 userauth_gssapi userauth_kbdint userauth_none userauth_passwd	send packet
sign_and_send_pubkey	append signature
sign_and_send_pubkey	assemble signed data
sign_and_send_pubkey	consume
sign_and_send_pubkey	enqueue request
sign_and_send_pubkey	sshbuf_put_stringb
sign_and_send_pubkey	sshbuf_putb
ssh_confirm_remote_forward	parse packet
ssh_kex2	kex_assemble_namelist
ssh_session2 ssh_session2_setup	send packet

fcr 8.5-10.2
mux_session_confirm	send

fcr 8.5-9.6
kex_prop2buf

fcr 8.5-9.7
client_loop	sshbuf_consume

fcr 8.7-
client_loop	cannot start rekeying

fcr 8.9-
sign_and_send_pubkey	assemble %s hostkey

fcr 9.1-
Bad server host key

fs -
%s line %d: Bad Match condition
%s line %d: Bad SSH2 KexAlgorithms '%s'.
%s line %d: Bad SSH2 cipher spec '%s'.
%s line %d: Bad SSH2 mac spec '%s'.
%s line %d: Badly formatted port number.
%s line %d: Directive '%s' is not allowed within a Match block
%s line %d: Invalid environment name.
%s line %d: Missing argument.
%s line %d: Missing handler for opcode %s (%d)
%s line %d: bad address:port usage
%s line %d: bad port number
%s line %d: invalid time value.
%s line %d: missing address
%s line %d: missing argument.
%s line %d: missing file name.
%s line %d: missing port number.
%s line %d: missing socket name.
%s line %d: missing time value.
%s line %d: too many ports.
%s line %d: unsupported log facility '%s'
%s line %d: unsupported log level '%s'
%s line %d: unsupported option "%s".
%s must be owned by root and not group or world-writable.
%s: terminating, %d bad configuration options
Access denied for user %s by PAM account configuration
Audit event type %d not permitted
AuthenticationMethods cannot be satisfied by enabled authentication methods
AuthorizedKeysCommand set without AuthorizedKeysCommandUser
Cannot bind any address.
Config test connection parameter (-C) provided without test mode (-T)
Couldn't convert client name
Couldn't establish session for %s from %s
Couldn't launch session for %s from %s
Failed to set process credentials
Failed to set uids to %d.
INTERNAL ERROR: authenticated and postponed
INTERNAL ERROR: authenticated invalid user %s
Internal error: PAM auth succeeded when it should have failed
Invalid umask "%s"
Match directive not supported as a command-line option
Missing privilege separation directory: %s
No authentication or GSSAPI context
PAM: failed to set PAM_CONV: %s
PAM: initialisation failed
PAM: initialisation requested when UsePAM=no
PAM: pam_setcred(): %s
Permitted requests already set
Privilege separation user %s does not exist
Received %d request before init
Received extended request before init
Refused requests already set
Too many lines in environment file %s
Too many listen sockets. Enlarge MAX_LISTEN_SOCKS
Unable to chdir to chroot path "%s": %s
auth2_update_methods_lists	method not in AuthenticationMethods
bad addr or host: %s (%s)
bad ownership or modes for chroot directory %s"%s"
can't limit stderr: %s
can't limit stdin: %s
can't limit stdout: %s
chdir("/"): %s
chmod(%s, 0%s) failed: %s
chown(%s, %d, %d) failed: %s
chroot path %s"%s" is not a directory
chroot path does not begin at root
chroot path too long
chroot("%s"): %s
daemon() failed: %s
derelativise_path	getcwd: %s
do_exec_no_pty: no session
do_exec_pty: no session
expand_authorized_keys: path too long
fork of unprivileged child failed
gethostname: %s
import_environments	received %d environment variables, expected <= 1024
input_service_request: no authctxt
input_userauth_request: no authctxt
linux_audit_write_entry failed: %s
listen on [%s]:%s: %s
login_get_lastlog	Cannot find account for uid %d
login_init_entry	Cannot find user "%s"
mm_answer_bsdauthrespond	no bsd auth session
mm_answer_keyallowed	unknown key type %d
mm_answer_moduli	bad parameters: %d %d %d
mm_answer_pty	dup2
mm_answer_pty	open(/dev/null): %s
mm_answer_pty	send fds failed
mm_answer_pwnamallow	multiple attempts for getpwnam
mm_answer_sign	no hostkey from index %d
mm_choose_dh	MONITOR_ANS_MODULI failed
mm_log_handler	no log channel
mm_log_handler mm_request_send	write: %s
mm_pty_allocate	receive fds failed
mm_request_receive	read: %s
mm_request_receive	read: bad msg_len %d
mm_request_receive_expect	read: rtype %d != type %d
monitor_child_preauth	authenticated invalid user
monitor_child_preauth	authentication method name unknown
monitor_child_preauth	unexpected authentication from %d
monitor_openfds	pipe: %s
monitor_openfds	socketpair: %s
monitor_read	poll: %s
monitor_read	unpermitted request %d
monitor_read	unsupported request: %d
monitor_read_log	invalid log level %d (corrupted message?)
monitor_read_log	invalid log message length %d
monitor_read_log	log fd read: %s
no channel for session %d
no user for session %d
openpty returns device for which ttyname fails.
recv_rexec_state	rexec version mismatch
recv_rexec_state	ssh_msg_recv failed
safely_chroot	chdir(/) after chroot: %s
safely_chroot	stat("%s"): %s
server lacks privileges to chroot to ChrootDirectory
session_new	insane first_unused %d max %d nalloc %d
session_new	session %d already used
session_unused	insane session id %d (max %d nalloc %d)
set_id(%s) Failed
setgroups: %s
sia_make_entity_pwd failed
sia_ses_init failed
ssh_sandbox_child	failed to enter capability mode
ssh_sandbox_child	failed to limit the logging socket
ssh_sandbox_child	failed to limit the network socket
ssh_sandbox_child	sandbox_init: %s
ssh_sandbox_child	setrlimit(RLIMIT_FSIZE, { 0, 0 }): %s
ssh_sandbox_child	setrlimit(RLIMIT_NOFILE, { 0, 0 }): %s
ssh_sandbox_child	setrlimit(RLIMIT_NPROC, { 0, 0 }): %s
ssh_sandbox_child_debugging	sigaction(SIGSYS): %s
ssh_sandbox_child_debugging	sigprocmask(SIGSYS): %s
sshpam_auth_passwd	PAM: %N called when PAM disabled or failed to initialise.
sshpam_auth_passwd	PAM: %N: failed to set PAM_CONV: %s
sshpam_password_change_required sshpam_thread	PAM authctxt not initialized
stat(%s) failed: %s

fs -10.0
mm_answer_pam_account mm_answer_pam_start	UsePAM not set, but ended up in %N anyway
mm_do_pam_account mm_start_pam	UsePAM=no, but ended up in %N anyway
privsep_preauth	preauth child exited with status %d
privsep_preauth	preauth child terminated by signal %d
privsep_preauth	waitpid: %s

fs -10.2
%s line %d: Missing subsystem command.
PAM: pam_chauthtok(): %s
PAM: sshpam_authctxt not initialized
fcntl(%d, F_SETFD)
sshpam_chauthtok_ruid	setreuid failed: %s

fs -10.3
ssh_sandbox_child	SECCOMP_MODE_FILTER activated but PR_SET_NO_NEW_PRIVS failed

fs -6.6
libwrap refuse returns

fs -6.7
Cannot load hostkey
DH_GEX_REQUEST, bad parameters: %d !< %d !< %d
DH_compute_key: failed
ECC support is not enabled
Incorrect size for server Curve25519 pubkey: %d
Unsupported hostkey type %d
dh_client_pub == NULL
do_ssh1_kex	md5 failed
kexdh_server	Unexpected KEX type %d
kexdh_server: BN_bin2bn failed
kexdh_server: BN_new failed
kexecdh_server	BN_bin2bn failed
kexecdh_server	BN_new failed
kexecdh_server	ECDH_compute_key failed
kexecdh_server	EC_KEY_generate_key failed
kexecdh_server	EC_KEY_new_by_curve_name failed
kexecdh_server	EC_POINT_new failed
kexecdh_server	invalid client public key
kexgex_server: BN_bin2bn failed
kexgex_server: BN_new failed
key_in_file returned junk
mm_answer_sign	data length incorrect: %d
mm_answer_sign	key_sign failed
mm_answer_sign	ssh_agent_sign failed
mm_get_get: internal error: bad session id
mm_get_keystate	bad request size
mm_newkeys_from_blob	bad cipher name %s or pointer %s
mm_newkeys_from_blob	bad mac key length: %d > %d
mm_newkeys_from_blob	can not setup mac %s
mm_send_keystate	conversion of newkeys failed
protocol error during kex, no DH_GEX_REQUEST: %d
sshd_hostkey_sign	ssh_agent_sign failed

fs -6.8
%s line %d: address family must be specified before ListenAddress.
%s line %d: ports must be specified before ListenAddress.

fs -7.1
%s line %d: RekeyLimit too large

fs -7.2
Timeout before authentication for %s
do_connection: %s: host_key %d < server_key %d + SSH_KEY_BITS_RESERVED %d
do_connection: %s: server_key %d < host_key %d + SSH_KEY_BITS_RESERVED %d

fs -7.3
%s line %d: Bad protocol spec '%s'.
AuthenticationMethods is not supported with SSH protocol 1
AuthenticationMethods is not supportedwith SSH protocol 1
PAM: failed to set PAM_TTY: %s
auth_rsa_challenge_dialog: BN_new() failed
auth_rsa_generate_challenge: BN_CTX_new failed
auth_rsa_generate_challenge: BN_mod failed
auth_rsa_generate_challenge: BN_new() failed
auth_rsa_generate_challenge: BN_rand failed
auth_rsa_verify_response	bad challenge length %d
auth_rsa_verify_response	md5 failed
do_authloop: BN_new failed
do_ssh1_kex: BN_new failed
get_challenge: numprompts < 1
mm_answer_keyallowed	key type and protocol mismatch
mm_answer_rsa_challenge	key type mismatch
mm_answer_rsa_challenge	received bad key type %d
mm_answer_rsa_challenge mm_answer_rsa_response	authctxt not valid
mm_answer_rsa_challenge mm_answer_rsa_response	received bad key
mm_answer_rsa_keyallowed	key_to_blob failed
mm_answer_rsa_keyallowed mm_answer_sesskey	BN_new
mm_answer_rsa_response	key type mismatch: %d
mm_answer_rsa_response	no ssh1_challenge
mm_answer_rsa_response	received bad response to challenge
mm_answer_sessid	bad ssh1 session id
mm_auth_rsa_generate_challenge mm_auth_rsa_verify_response	key_to_blob failed
mm_auth_rsa_key_allowed	key_from_blob failed
mm_destroy	UsePrivilegeSeparation=yes and Compression=yes not supported
mm_free(%s): can not find %s
mm_free(%s): double address %s
mm_free: memory corruption: %s < %s(%d)
mm_free: memory corruption: %s(%d) > %s
mm_make_entry(%s): double address %s->%s(%d)
mm_malloc: size too big
mm_malloc: try to allocate 0 space
mm_memvalid: address too large: %s
mm_memvalid: address too small: %s
mm_memvalid: end < address: %s < %s
mm_xmalloc	mm_malloc(%d)
mm_zalloc	mm_zalloc(%d, %d)
mmap(%d): %s
munmap(%s, %d): %s
session_set_fds: called for proto != 2.0

fs -7.5
child_set_env: too many env vars
mm_answer_keyverify	bad public key blob
pubkey_auth_info	vasprintf failed
session_close_single_x11: no x11 channel %d
session_exit_message: session %d: no channel %d
vasprintf failed

fs -7.6
%s line %d: Bad yes/no argument: %s
%s line %d: missing integer value.
%s line %d: missing yes/no argument.
%s line %d: too many allow env.
%s line %d: too many allow groups.
%s line %d: too many allow users.
%s line %d: too many authentication methods.
%s line %d: too many authorized keys files.
%s line %d: too many deny groups.
%s line %d: too many deny users.
%s line %d: too many host certificates specified (max %d).
%s line %d: too many host keys specified (max %d).
Access denied for user %s.
Bugs in auth-options.c option processing.
Client version "%s" uses unsafe key agreement; refusing connection
user, host and addr are all required when testing Match configs

fs -7.7
%s line %d too long
%s line %d: bad port number in PermitOpen
%s line %d: missing PermitOpen specification
%s line %d: missing host in PermitOpen
mm_sshpam_query	recieved %d PAM messages, expected <= %d
server_input_global_request: no/invalid user

fs -7.9
mm_auth_rsa_generate_challenge mm_choose_dh	BN_new failed
sshd_hostkey_sign	key_sign failed
sshd_hostkey_sign	pubkey_sign failed

fs -8.3
send_rexec_state	ssh_msg_send failed

fs -8.4
input_userauth_info_response: no authctxt
input_userauth_info_response: no device
input_userauth_info_response: no kbdintctxt
input_userauth_info_response: too many replies
input_userauth_info_response: wrong number of replies
mm_answer_keyverify	bad signature data blob
mm_answer_keyverify mm_answer_rsa_challenge mm_answer_rsa_response	bad key, not previously allowed
mm_getpwnamallow	option block size mismatch
mm_getpwnamallow	struct passwd size mismatch

fs -8.6
%s line %d: AuthorizedKeysCommand must be an absolute path
%s line %d: Bad IPQoS value: %s
%s line %d: Bad number '%s': %s
%s line %d: Bad yes/point-to-point/ethernet/no argument: %s
%s line %d: Illegal MaxStartups spec.
%s line %d: Invalid argument
%s line %d: Missing MaxStartups spec.
%s line %d: Missing subsystem name.
%s line %d: Missing yes/point-to-point/ethernet/no argument.
%s line %d: RekeyLimit too small
%s line %d: garbage at end of line; "%s".
%s line %d: invalid authentication method list.

fs -9.4
%s line %d: Subsystem '%s' already defined.
%s line %d: too many subsystems defined.

fs -9.7
PAM: authentication thread exited uncleanly
PAM: authentication thread exited unexpectedly
Password expired (unable to change with privsep)
sshd re-exec requires execution with an absolute path

fs -9.9p2
ssh_sandbox_child	kill(%d, SIGSTOP)
ssh_sandbox_parent	child exited with status %d
ssh_sandbox_parent	child not stopped
ssh_sandbox_parent	child terminated with signal %d
ssh_sandbox_parent	ioctl(%d, STRIOCATTACH, %d): %s
ssh_sandbox_parent	ioctl(%d, STRIOCPOLICY (assign)): %s
ssh_sandbox_parent	ioctl(%d, STRIOCPOLICY (modify)): %s
ssh_sandbox_parent	ioctl(%d, STRIOCPOLICY (new)): %s
ssh_sandbox_parent	ioctl(STRIOCCLONE, %d): %s
ssh_sandbox_parent	kill(%d, SIGCONT)
ssh_sandbox_parent	open("/dev/systrace"): %s

fs 10.0-
child_register	sshbuf_fromb failed
config buf not set
dup2 devnull->config fd: %s
dup2 log fd: %s
dup2 monitor fd: %s
dup2 stdin failed: %s
dup2 stdout failed: %s
internal error: no startup pipe
internal error: received no hostkeys
list_hostkey_types	sshbuf_new failed
match_principals_file user_key_allowed	too many glob results for "%s"
mm_answer_sign	unknown hostkey
mm_answer_state	internal error: called in postauth
pack_config pack_hostkeys	bad length %d
privsep_child_demote	pledge()
privsep_child_demote	ssh_sandbox_init failed
privsep_preauth	exec of %s failed: %s
privsep_preauth failed
send_rexec_state	fork failed: %s
sshd-auth should not be executed directly

fs 10.1-
Configuration file is too large (have %d, max %d)
PAM user mismatch
check_pam_user	PAM authctxt user not initialized
getgrouplist("%s", %d): groups list too big (have %d, need %d)
mm_answer_pam_start	UsePAM not set, but ended up in %s anyway
mm_do_pam_account mm_start_pam	UsePAM=no, but ended up in %s anyway
monitor_child_preauth	preauth child %d exited with status %d
monitor_child_preauth	preauth child %d terminated by signal %d
monitor_child_preauth	waitpid: %s
permanently_set_uid	was able to restore old [e]gid
permanently_set_uid	was able to restore old [e]uid

fs 10.1-10.2
kbdint_next_device	internal error: too may devices
server_accept_loop	RAND_bytes failed

fs 10.3-
check_pam_user	internal error: sshpam_initial_user NULL
kbdint_next_device	internal error: too many devices
mm_answer_pwnamallow mm_answer_sign	state error: setcompat never called
process_server_config_line_depth	%s line %d: internal error

fs 10.4-
ssh_sandbox_child	prctl(PR_SET_NO_NEW_PRIVS): %s
ssh_sandbox_child	prctl(PR_SET_SECCOMP): %s

fs 10.5-
mm_answer_sign	hostkeys proof requested for %s key %d multiple times

fs 6.7-7.2
unable to make the process undumpable

fs 6.7-7.3
auth_rsa_challenge_dialog	rsa_public_encrypt failed
recv_rexec_state	rsa_generate_additional_parameters error
ssh1 not supported

fs 6.7-8.6
%s line %d: Bad mask.
%s line %d: missing StreamLocalBindMask argument.

fs 6.8-
%s line %d: Bad key types '%s'.
hostbased_key_allowed	sshkey_fingerprint fail
mm_answer_audit_command mm_answer_audit_event mm_answer_authpassword mm_answer_authserv mm_answer_bsdauthquery mm_answer_bsdauthrespond mm_answer_gss_accept_ctx mm_answer_gss_checkmic mm_answer_gss_setup_ctx mm_answer_gss_userok mm_answer_keyallowed mm_answer_keyverify mm_answer_moduli mm_answer_pam_account mm_answer_pam_init_ctx mm_answer_pam_query mm_answer_pam_respond mm_answer_pty mm_answer_pty_cleanup mm_answer_pwnamallow mm_answer_sign monitor_valid_hostbasedblob monitor_valid_userblob	buffer error: %s
mm_answer_sign	bad data length: %d
mm_answer_sign	bad data length: %d, hostkey proof len %d
mm_answer_sign	no hostkey for index %d
mm_get_keystate monitor_child_preauth	sshbuf_new failed
notify_hostkeys	no hostkeys
notify_hostkeys	sshbuf_new
server_input_global_request server_input_hostkeys_prove	sshbuf_new
sshkey_fingerprint failed

fs 6.8-10.0
mm_audit_event mm_audit_run_command mm_auth2_read_banner mm_auth_password mm_bsdauth_query mm_bsdauth_respond mm_choose_dh mm_do_pam_account mm_getpwnamallow mm_inform_authserv mm_key_allowed mm_log_handler mm_pty_allocate mm_send_keystate mm_session_pty_cleanup2 mm_ssh_gssapi_accept_ctx mm_ssh_gssapi_checkmic mm_ssh_gssapi_server_ctx mm_ssh_gssapi_userok mm_sshkey_sign mm_sshkey_verify mm_sshpam_free_ctx mm_sshpam_init_ctx mm_sshpam_query mm_sshpam_respond mm_start_pam mm_terminate	sshbuf_new failed
process process_close process_do_stat process_extended process_extended_copy_data process_extended_fstatvfs process_extended_fsync process_extended_hardlink process_extended_lsetstat process_extended_posix_rename process_extended_statvfs process_fsetstat process_fstat process_init process_mkdir process_open process_opendir process_read process_readdir process_readlink process_realpath process_remove process_rename process_rmdir process_setstat process_symlink process_write send_attrib send_data_or_handle send_msg send_names send_status send_statvfs sftp_server_main	buffer error: %s

fs 6.8-7.3
do_ssh1_kex: BN_bin2bn failed

fs 6.8-7.5
auth2_record_userkey	reallocarray failed

fs 6.8-7.9
sshd_hostkey_sign	ssh_agent_sign failed: %s

fs 6.8-8.4
decode_attrib	buffer error: %s
kex_setup: %s
mm_answer_sign	couldn't prepare private key proof buffer: %s
mm_answer_sign	ssh_agent_sign failed: %s
mm_answer_sign	sshkey_sign failed: %s
mm_answer_sign monitor_read monitor_read_log monitor_valid_hostbasedblob monitor_valid_userblob	sshbuf_new
mm_send_keystate	get_state failed: %s
monitor_apply_keystate	packet_set_state: %s
notify_hostkeys	couldn't put hostkey %d: %s
process_init send_attrib send_data_or_handle send_names send_status send_statvfs sftp_server_main	sshbuf_new failed
server_input_global_request	sshbuf_put_u32: %s
sftp_server_main	sshbuf_check_reserve failed: %s
sftp_server_main	sshbuf_check_reserve: %s

fs 6.8-8.6
%s line %d: Invalid hash algorithm "%s".
%s line %d: missing AuthorizedKeysCommandUser argument.

fs 6.8-9.2
mm_answer_keyallowed	passed a SSH_BUG_RSASIGMD5 key

fs 6.9-
AuthorizedPrincipalsCommand set without AuthorizedPrincipalsCommandUser
match_principals_command user_key_command_allowed2	percent_expand failed

fs 6.9-7.5
assemble_argv	buffer error: %s
assemble_argv	malloc failed
assemble_argv	sshbuf_put_u8: %s

fs 6.9-8.4
assemble_argv userauth_pubkey	sshbuf_new failed

fs 6.9-8.6
%s line %d: AuthorizedPrincipalsCommand must be an absolute path
%s line %d: missing AuthorizedPrincipalsCommandUser argument.

fs 7.0-7.1
fill_default_server_options	kex_assemble_names failed

fs 7.1-10.0
privsep_postauth privsep_preauth_child reseed_prngs server_accept_loop	RAND_bytes failed

fs 7.2-
setppriv: %s

fs 7.2-7.7
kex_assemble_names failed

fs 7.2-9.9p2
ssh_sandbox_child	pledge()

fs 7.3-
Connection from %s port %d with IP opts: %s
authmethods_get	sshbuf_dup_string failed
fake_password	password length too long: %d
kbdint_alloc	sshbuf_dup_string failed
list_hostkey_types	sshbuf_dup_string failed
pthread_join	waitpid: %s

fs 7.3-7.3
do_connection: %s port %d: host_key %d < server_key %d + SSH_KEY_BITS_RESERVED %d
do_connection: %s port %d: server_key %d < host_key %d + SSH_KEY_BITS_RESERVED %d

fs 7.3-8.4
list_hostkey_types main recv_rexec_state send_rexec_state	sshbuf_new failed
parse_server_config parse_server_config_depth	sshbuf_dup_string failed
recv_rexec_state send_rexec_state	buffer error: %s

fs 7.3-8.6
%s line %d: "any" must appear alone in AuthenticationMethods
%s line %d: no AuthenticationMethods specified

fs 7.3-9.7
Timeout before authentication for %s port %d

fs 7.3-9.9p2
mm_answer_sign	invalid key ID

fs 7.4-
Invalid AllowUsers pattern "%s"
Invalid DenyUsers pattern "%s"
mm_answer_authpassword	password authentication not enabled
mm_answer_bsdauthquery mm_answer_bsdauthrespond mm_answer_pam_init_ctx	kbd-int authentication not enabled
mm_answer_gss_accept_ctx mm_answer_gss_checkmic mm_answer_gss_setup_ctx mm_answer_gss_userok	GSSAPI authentication not enabled
mm_answer_pam_account	PAM not enabled
mm_answer_pam_free_ctx mm_answer_pam_query mm_answer_pam_respond	no context
mm_answer_pam_init_ctx	already called
sshpam_device.query failed

fs 7.4-8.6
%s line %d: invalid AllowUsers pattern: "%s"
%s line %d: invalid DenyUsers pattern: "%s"

fs 7.6-
auth2_record_info	vasprintf failed
auth2_record_key	reallocarray failed
auth2_update_session_info	auth_method_info contains
auth2_update_session_info	sshbuf_new
expose_authinfo	sshbuf_dup_string failed
server_input_channel_req	channel %d: no remote_id
session_close_single_x11	no x11 channel %d
session_exit_message	session %d: no channel %d
userauth_hostbased	sshbuf_new failed

fs 7.6-7.6
userauth_pubkey	failed: %s
userauth_pubkey	sshpkt_get_cstring failed: %s
userauth_pubkey	sshpkt_get_u8 failed: %s

fs 7.6-7.7
process_permitopen	bad port number in PermitOpen
process_permitopen	missing host in PermitOpen

fs 7.6-8.4
auth2_record_key	copy key: %s
auth2_update_session_info	append key: %s
auth2_update_session_info	append method info: %s
auth2_update_session_info	append method: %s
auth2_update_session_info	append: %s
mm_answer_keyverify	bad public key blob: %s
userauth_hostbased	buffer error: %s
userauth_hostbased	packet parsing: %s
userauth_none	%s
userauth_passwd	%s
userauth_pubkey	%s
userauth_pubkey	build packet failed: %s
userauth_pubkey	sshbuf_put session id: %s
userauth_pubkey	sshbuf_put_string session id: %s

fs 7.7-
%s line %d: bad ListenAddress syntax
%s line %d: bad routing domain
'Match %s' in configuration but '%s' not in connection test specification.
Invalid routing domain "%s": %s
Unable to set routing domain %d: %s
Unable to set routing domain: not supported in this platform
add_one_listen_addr	too many listen addresses
allocation failed
auth_restrict_session	failed to restrict session
rexec_argc %d < 0
server_input_global_request server_request_direct_streamlocal	no/invalid user
user_cert_trusted_ca	internal error: missing principals_opts

fs 7.7-8.4
%s line %d: Too many %s entries
mm_answer_keyallowed	sshauthopt_serialise: %s
mm_key_allowed	sshauthopt_deserialise: %s
set_fwdpermit_from_authopts set_permitopen_from_authopts	internal error: hpdelim
set_fwdpermit_from_authopts set_permitopen_from_authopts	internal error: permitopen port
userauth_pubkey	parse request failed: %s

fs 7.7-8.6
%s line %d: integer value %s.

fs 7.7-9.0
check_authkey_line	fingerprint failed
check_authkey_line	internal error: missing options

fs 7.8-
%s line %d: Invalid environment.
Invalid config SetEnv: %s
accumulate_host_timing_secret	ssh_digest_final
accumulate_host_timing_secret	ssh_digest_start
accumulate_host_timing_secret	ssh_digest_update
auth_debug_reset	sshbuf_new failed
authmethods_get	sshbuf_new failed
authmethods_get userauth_finish	buffer error: %s
import_environments	invalid PAM account status %d
import_environments sshpam_passwd_conv sshpam_query sshpam_respond sshpam_store_conv sshpam_thread sshpam_thread_conv	buffer error: %s
input_gssapi_mic	sshbuf_mutable_ptr failed
input_gssapi_mic	sshbuf_new failed
kbdint_alloc	sshbuf_new failed
mm_log_handler mm_request_send	bad length %d
mm_sshpam_query	received %d PAM messages, expected <= %d
set_fwdpermit_from_authopts	internal error: permitlisten port
sshpam_query sshpam_respond sshpam_thread	sshbuf_new failed
user_specific_delay	ssh_digest_memory

fs 7.8-10.0
auth_shadow_acctexpired auth_shadow_pwexpired	buffer error: %s
mm_audit_event mm_audit_run_command mm_auth2_read_banner mm_auth_password mm_bsdauth_query mm_bsdauth_respond mm_choose_dh mm_do_pam_account mm_getpwnamallow mm_inform_authserv mm_key_allowed mm_log_handler mm_pty_allocate mm_request_receive mm_request_receive_expect mm_session_pty_cleanup2 mm_ssh_gssapi_accept_ctx mm_ssh_gssapi_checkmic mm_ssh_gssapi_server_ctx mm_ssh_gssapi_userok mm_sshkey_sign mm_sshkey_verify mm_sshpam_init_ctx mm_sshpam_query mm_sshpam_respond	buffer error: %s
store_lastlog_message	buffer error: %s

fs 7.8-8.0
sshpam_thread	too many PAM enviornment strings
sshpam_thread	too many enviornment strings

fs 7.8-8.4
Could not demote key: "%s": %s
accumulate_host_timing_secret	%N could not allocate buffer
append_hostkey_type	sshbuf_putf: %s
assemble_algorithms	%s: %s
auth_debug_add	sshbuf_put_cstring: %s
auth_debug_send	sshbuf_get_cstring: %s
could not demote host %s key: %s
display_loginmsg	buffer error: %s
input_gssapi_errtok input_gssapi_exchange_complete input_gssapi_mic input_gssapi_token userauth_gssapi	%s
input_userauth_info_response send_userauth_info_request	%s
kbdint_alloc	buffer error: %s
load_server_config	buffer error: %s
mm_answer_pty	put login message: %s
mm_auth_password	bad maxtries %d
monitor_read monitor_read_log	decode: %s
monitor_read_log	get len: %s
monitor_read_log	reserve: %s
sshkey_private_serialize: %s
userauth_kbdint	%s
warn_expiry	buffer error: %s

fs 7.8-8.6
%s line %d: bad port number in %s
%s line %d: missing %s specification
%s line %d: missing host in %s

fs 7.8-9.7
process_permitopen_list	bad port number in %s
process_permitopen_list	missing host in %s

fs 7.9-10.0
getgrouplist: groups list too small

fs 8.0-
Unable to create connection
sshd_hostkey_sign	privkey sign failed
sshd_hostkey_sign	pubkey sign failed
sshpam_init	called initially with no packet context
userauth_pubkey	sshbuf_dtob64 failed
userauth_pubkey	sshbuf_from failed

fs 8.0-8.1
process_output	ssh_packet_write_poll: %s

fs 8.0-8.4
client_alive_check	%s
process_input	ssh_packet_process_incoming: %s
sshd_hostkey_sign	agent sign failed: %s
userauth_finish userauth_send_banner	%s

fs 8.1-
restore_uid	setgid failed: %s
restore_uid	setuid failed: %s
sshpam_thread	too many PAM environment strings
sshpam_thread	too many environment strings

fs 8.2-
%s line %d: include "%s" glob failed
Include directive not supported as a command-line option
Too many recursive configuration includes
mm_answer_keyverify	sshkey_fingerprint failed
monitor_valid_userblob	sshbuf_from
process_server_config_line_depth	sshbuf_new failed
process_server_config_line_depth	too many glob results

fs 8.2-8.6
%s line %d: Include missing filename argument
%s line %d: unsupported PubkeyAuthOptions option %s

fs 8.3-
%s line %d: setting RDomain not supported on this platform.

fs 8.4-
Invalid Match address argument '%s' at line %d
Invalid Match localaddress argument '%s' at line %d
do_rc_files	xasprintf: %s

fs 8.4-8.4
do_ssh2_kex	send test: %s
load_server_config	allocate failed: %s

fs 8.5-
Username too long from %s port %d
accumulate_host_timing_secret	could not allocate buffer
input_userauth_info_response	no authctxt
input_userauth_info_response	no device
input_userauth_info_response	no kbdintctxt
input_userauth_info_response	too many replies
input_userauth_info_response	wrong number of replies
list_hostkey_types main pack_config pack_hostkeys recv_rexec_state send_rexec_state	sshbuf_new failed
mm_answer_keyverify	bad %s signature data blob
mm_answer_keyverify	bad key, not previously allowed
mm_answer_sign monitor_read monitor_read_log monitor_valid_hostbasedblob	sshbuf_new
mm_answer_state mm_encode_server_options mm_get_keystate	sshbuf_new failed
mm_audit_event mm_audit_run_command mm_auth2_read_banner mm_auth_password mm_bsdauth_query mm_bsdauth_respond mm_choose_dh mm_do_pam_account mm_get_state mm_getpwnamallow mm_inform_authserv mm_key_allowed mm_log_handler mm_pty_allocate mm_send_keystate mm_session_pty_cleanup2 mm_ssh_gssapi_accept_ctx mm_ssh_gssapi_checkmic mm_ssh_gssapi_server_ctx mm_ssh_gssapi_userok mm_sshkey_setcompat mm_sshkey_sign mm_sshkey_verify mm_sshpam_free_ctx mm_sshpam_init_ctx mm_sshpam_query mm_sshpam_respond mm_start_pam mm_terminate	sshbuf_new failed
monitor_apply_keystate	incorrect session id length %d (expected %d)
monitor_apply_keystate	internal error: ssh->kex == NULL
monitor_apply_keystate	session ID mismatch
parse_server_config_depth	sshbuf_dup_string failed
process_extended_get_users_groups_by_id process_extended_limits process_init send_attrib send_data_or_handle send_names send_status send_status_errmsg send_statvfs sftp_server_main	sshbuf_new failed
set_fwdpermit_from_authopts	internal error: hpdelim
set_fwdpermit_from_authopts	internal error: permitopen port
srclimit_check_allow	internal error: first_unused out of range
srclimit_init	invalid number of sockets: %d
userauth_pubkey	sshbuf_new failed

fs 8.5-10.3
mm_decode_activate_server_options mm_getpwnamallow	option block size mismatch

fs 8.5-8.6
%s line %d: Invalid PerSourceNetBlockSize spec.
%s line %d: Missing PerSourceMaxStartups spec.
%s line %d: Missing PerSourceNetBlockSize spec.

fs 8.6-
compose_extension	internal error: no handler for %s
process_read	realloc failed

fs 8.7-
%s line %d: "any" must appear alone in %s
%s line %d: %s bad port number
%s line %d: %s integer value %s.
%s line %d: %s missing argument.
%s line %d: %s missing filename argument
%s line %d: %s missing host
%s line %d: %s must be an absolute path
%s line %d: %s too small
%s line %d: Bad %s number '%s': %s
%s line %d: Bad %s value: %s
%s line %d: Invalid %s algorithm "%s".
%s line %d: Invalid %s argument
%s line %d: Invalid %s spec.
%s line %d: Invalid %s.
%s line %d: bad %s argument %s
%s line %d: empty %s pattern
%s line %d: invalid %s method list.
%s line %d: invalid %s pattern: "%s"
%s line %d: invalid routing domain
%s line %d: missing %s argument.
%s line %d: no %s specified

fs 8.9-
INTERNAL ERROR: bad method %s
authmethod_byname	NULL authentication method name
monitor_valid_userblob	hostbound hostkey does not match
userauth_pubkey	%s packet contained wrong host key
userauth_pubkey	internal error: initial hostkey not recorded
wait_until_can_do_something	bad npfd %d
wait_until_can_do_something	ppoll: %s

fs 9.1-
auth_check_authkey_line	fingerprint failed
auth_check_authkey_line	internal error: missing options
auth_restrict_session	sshauthopt_new failed

fs 9.2-
%s line %d: invalid channel timeout %s

fs 9.2-9.7
process_channel_timeouts	internal error: bad timeout %s

fs 9.3-
import_environments	received %d PAM env variables, expected <= 1024
mm_answer_pam_respond	Too many PAM messages, got %d, expected <= %d

fs 9.4-
sshpam_query	too many query messages

fs 9.5-
monitor_child_preauth	privsep child made too many authentication attempts

fs 9.7-
%s line %d: %s must appear alone on a %s line.

fs 9.8-
%s does not exist or is not executable
%s line %d: %s value %s.
%s line %d: invalid %s time value.
%s line %d: keyword %s "%s" argument must appear alone.
%s line %d: keyword %s invalid address argument.
%s line %d: unsupported %s keyword %s
-R not supported here
child_finish	internal error: children_active underflow
child_register	error: accepted connection when all %d child  slots full
child_register	internal error: more children than max_startups
dup %s: %s
dup2 config_s: %s
dup2 stdin: %s
dup2 stdout: %s
expire_penalties_from_tree	internal error: %s npenalties underflow
expire_penalties_from_tree	internal error: %s penalty table corrupt
internal error: hostkeys confused (config %d recvd %d)
internal error: monitor received no hostkeys
list_hostkey_types pack_hostkeys recv_rexec_state	sshbuf_new failed
mm_reap	waitpid: %s
open %s: %s
parse_hostkeys	too many hostkeys
rexec of %s failed: %s
server_process_channel_timeouts	internal error: bad timeout %s
server_process_permitopen_list	bad port number in %s
server_process_permitopen_list	missing host in %s
socketpair: %s
srclimit_early_expire_penalties_from_tree	internal error: %s table corrupt (find)
srclimit_early_expire_penalties_from_tree	internal error: %s table corrupt (remove)
srclimit_init	invalid max_sources
srclimit_penalise	internal error: %s penalty table corrupt (insert)
srclimit_penalise	internal error: %s penalty table corrupt (remove)
srclimit_penalise	internal error: %s penalty tables corrupt
srclimit_penalise	internal error: unknown penalty %d
sshbuf_new config buf failed
sshbuf_new config failed
sshbuf_new loginmsg failed
sshd requires execution with an absolute path
sshd-session should not be executed directly
sshpam_init	internal error: NULL PAM service name
test/dump modes not supported

fs 9.8-10.2
Password expired
reseed_prngs	RAND_bytes failed

fs 9.8-9.9p2
dup2 startup_p: %s
send_rexec_state	setsockopt SO_SNDBUF: %s

fs 9.9-
login grace time clear failed
login grace time setitimer failed

fsr 10.0-
mm_answer_state	compose config
mm_get_state	parse config
mm_get_state	parse config postauth
pack_hostkeys	compose message
server_accept_loop	config buf inconsistent

fsr 10.0-10.3
mm_answer_state	compose includes
mm_get_state	parse includes
mm_get_state	sshbuf_put

fsr 10.1-
auth_shadow_acctexpired auth_shadow_pwexpired	buffer error
import_environments sshpam_query sshpam_respond sshpam_thread	buffer error
mm_answer_audit_command mm_answer_audit_event mm_answer_pam_account mm_answer_pam_init_ctx mm_answer_pam_query mm_answer_pam_respond	buffer error
mm_audit_event mm_audit_run_command mm_do_pam_account mm_sshpam_init_ctx mm_sshpam_query mm_sshpam_respond	buffer error
process_extended_copy_data	buffer error
store_lastlog_message	buffer error

fsr 10.4-
mm_answer_state mm_encode_server_options	serialise_server_options
mm_decode_activate_server_options mm_get_state	deserialise_server_options

fsr 8.5-
Could not demote key: "%s"
append_hostkey_type	sshbuf_putf
assemble_algorithms	%s
auth2_record_key	copy key
auth2_update_session_info	append
auth2_update_session_info	append key
auth2_update_session_info	append method
auth2_update_session_info	append method info
auth_debug_add	sshbuf_put_cstring
auth_debug_send	sshbuf_get_cstring
authmethods_get	buffer error
client_alive_check	compose
client_alive_check	send
could not demote host %s key
display_loginmsg	sshbuf_put_u8
do_ssh2_kex	send test
input_gssapi_errtok input_gssapi_exchange_complete input_gssapi_mic input_gssapi_token userauth_gssapi	parse packet
input_gssapi_token	send ERRTOK packet
input_gssapi_token	send TOKEN packet
input_userauth_info_response	parse packet
input_userauth_info_response	parse response
kbdint_alloc	buffer error
kex_setup
load_server_config	allocate
load_server_config	sshbuf_put
load_server_config	sshbuf_put_u8
mm_answer_authpassword	assemble PAM
mm_answer_authpassword mm_answer_authserv mm_answer_bsdauthrespond mm_answer_gss_setup_ctx mm_answer_keyallowed mm_answer_keyverify mm_answer_moduli mm_answer_pwnamallow mm_answer_setcompat mm_answer_sign monitor_read_log	parse
mm_answer_authpassword mm_answer_bsdauthquery mm_answer_bsdauthrespond mm_answer_gss_accept_ctx mm_answer_gss_checkmic mm_answer_gss_setup_ctx mm_answer_gss_userok mm_answer_keyallowed mm_answer_keyverify mm_answer_moduli mm_answer_pty mm_answer_pwnamallow mm_answer_sign	assemble
mm_answer_bsdauthquery	assemble prompt
mm_answer_gss_accept_ctx mm_answer_gss_checkmic	ssh_gssapi_get_buffer_desc
mm_answer_keyallowed	sshauthopt_serialise
mm_answer_keyallowed	sshkey_to_blob
mm_answer_keyverify	assemble sk
mm_answer_keyverify	parse key
mm_answer_moduli	assemble empty
mm_answer_pty	assemble 0
mm_answer_pty	assemble loginmsg
mm_answer_pty_cleanup	parse tty
mm_answer_pwnamallow	assemble fakepw
mm_answer_pwnamallow	assemble ok
mm_answer_pwnamallow	assemble pw
mm_answer_pwnamallow mm_answer_sign mm_encode_server_options	assemble %s
mm_answer_pwnamallow mm_encode_server_options	assemble options
mm_answer_sign	agent sign
mm_answer_sign	assemble private key proof
mm_answer_sign	sign
mm_auth2_read_banner mm_auth_password mm_bsdauth_respond mm_key_allowed mm_pty_allocate mm_request_receive_expect mm_ssh_gssapi_accept_ctx mm_ssh_gssapi_checkmic mm_ssh_gssapi_server_ctx mm_ssh_gssapi_userok mm_sshkey_sign mm_sshkey_verify	parse
mm_auth_password	bad maxtries
mm_auth_password	parse PAM
mm_auth_password mm_bsdauth_respond mm_choose_dh mm_getpwnamallow mm_inform_authserv mm_key_allowed mm_log_handler mm_ssh_gssapi_accept_ctx mm_ssh_gssapi_checkmic mm_ssh_gssapi_server_ctx mm_sshkey_setcompat mm_sshkey_sign mm_sshkey_verify	assemble
mm_bsdauth_query	parse challenge
mm_bsdauth_query mm_choose_dh mm_getpwnamallow mm_pty_allocate	parse success
mm_choose_dh	parse group
mm_decode_activate_server_options mm_getpwnamallow	parse opts
mm_decode_activate_server_options mm_sshkey_sign	bad length for %s
mm_decode_activate_server_options mm_sshkey_sign	parse pw %s
mm_getpwnamallow	parse pw
mm_key_allowed	sshauthopt_deserialise
mm_pty_allocate	put loginmsg
mm_request_receive	reserve
mm_send_keystate	ssh_packet_get_state
mm_session_pty_cleanup2	assmble
mm_ssh_gssapi_accept_ctx	parse flags
mm_sshkey_verify	parse sig_details
monitor_apply_keystate	packet_set_state
monitor_read monitor_valid_hostbasedblob monitor_valid_userblob	parse type
monitor_read_log	parse len
monitor_read_log	reserve len
monitor_read_log	reserve msg
monitor_valid_hostbasedblob	parse host
monitor_valid_hostbasedblob	parse ruser
monitor_valid_hostbasedblob monitor_valid_userblob	parse method
monitor_valid_hostbasedblob monitor_valid_userblob	parse pk
monitor_valid_hostbasedblob monitor_valid_userblob	parse sessionid
monitor_valid_hostbasedblob monitor_valid_userblob	parse userstyle
monitor_valid_userblob	consume
monitor_valid_userblob	parse pktype
notify_hostkeys	couldn't put hostkey %d
pack_config send_rexec_state	compose config
pack_config send_rexec_state	compose includes
process	parse ID
process	parse extended ID
process	parse type
process sftp_server_main	consume
process_close process_do_stat process_extended process_extended_expand process_extended_fstatvfs process_extended_fsync process_extended_get_users_groups_by_id process_extended_hardlink process_extended_home_directory process_extended_lsetstat process_extended_posix_rename process_extended_statvfs process_fsetstat process_fstat process_init process_mkdir process_open process_opendir process_read process_readdir process_readlink process_realpath process_remove process_rename process_rmdir process_setstat process_symlink process_write	parse
process_extended_get_users_groups_by_id process_extended_limits process_init send_attrib send_data_or_handle send_names send_status send_status_errmsg send_statvfs	compose
recv_rexec_state	parse config
recv_rexec_state	parse includes
recv_rexec_state	parse version
recv_rexec_state	sshbuf_put
send_msg	enqueue
send_names	compose filenames/attrib
send_status send_status_errmsg	compose message
send_userauth_info_request	assemble packet
send_userauth_info_request	send packet
send_userauth_info_request	start packet
server_input_global_request	sshbuf_put_u32
sftp_server_main	reserve
sftp_server_main	sshbuf_put
store_lastlog_message	sshbuf_putf
userauth_finish	send failure packet
userauth_finish	send success packet
userauth_gssapi	parse oid
userauth_gssapi	send packet
userauth_hostbased	parse packet
userauth_hostbased	reconstruct packet
userauth_kbdint	parse packet
userauth_none	parse packet
userauth_passwd	parse packet
userauth_pubkey	parse packet
userauth_pubkey	parse signature packet
userauth_pubkey	put old session id
userauth_pubkey	put session id
userauth_pubkey	send packet
userauth_send_banner	send packet
warn_expiry	buffer error

fsr 8.5-10.3
mm_decode_activate_server_options mm_getpwnamallow	parse %s

fsr 8.5-8.8
process_input	ssh_packet_process_incoming
userauth_pubkey	reconstruct packet

fsr 8.5-9.1
accumulate_host_timing_secret	decode key

fsr 8.5-9.7
sshd_hostkey_sign	agent sign failed

fsr 8.6-
compose_extension	compose %s

fsr 8.7-
server_loop2	cannot start rekeying

fsr 8.9-
userauth_pubkey	parse %s hostkey
userauth_pubkey	parse %s packet
userauth_pubkey	reconstruct %s packet

fsr 9.1-
process_extended_get_users_groups_by_id	assemble gid reply
process_extended_get_users_groups_by_id	parse inner gid
process_extended_get_users_groups_by_id	parse inner uid

fsr 9.2-
accumulate_host_timing_secret	encode %s key
process_extended_get_users_groups_by_id	assemble uid reply

fsr 9.6-
input_userauth_request	kex_server_update_ext_info failed

fsr 9.8-
pack_hostkeys	compose host cert
pack_hostkeys	compose host cert empty
pack_hostkeys	compose hostkey empty public
pack_hostkeys	compose hostkey private
pack_hostkeys	compose hostkey public
pack_hostkeys	serialize hostkey private
parse_hostkeys	extract privkey
parse_hostkeys	extract pubkey
parse_hostkeys	parse pubkey

ib -
%s Found %d candidates
%s Found %d safe primes of %d candidates in %d seconds
%s Sieve next %d plus %d-bit
%s Sieved with %d small primes in %d seconds
%s processed %d in %s
%s processed %d of %d (%d%%) in %s, ETA %s
Account %s has unsupported auth1 value '%s'
Bad packet length %d.
Can't retrieve attribute SYSTEM for %s: %s
Can't retrieve attribute auth1 for %s: %s
Connection closed by %s
Corrupted MAC on input.
Failed to load checkpoint from '%s'
Loaded checkpoint from '%s' line %d
Login restricted for %s: %s
Nasty PTR record "%s" is set up for %s, ignoring
Non-public channel %d, type %d.
Password can't be changed for user %s: %s
Received window adjust for non-open channel %d.
Setting tty modes failed: %s
X11 connection rejected because of wrong authentication.
channel %d: bad ext data
channel %d: ext data for non open
channel %d: open failed: %s%s%s
channel %d: rcvd big packet %d, maxpack %d
channel %d: rcvd too much extended_data %d, win %d
channel_send_open: %d: bad id
failed to write to checkpoint file '%s': %s
incoming seqnr wraps around
invalid public DH value (%d/%d)
invalid public DH value: <= 1
invalid public DH value: >= p-1
invalid public DH value: negative
mkstemp(%s): %s
outgoing seqnr wraps around
padding error: need %d block %d mod %d
ssh_selinux_change_context	getcon failed with %s
tcgetattr: %s
write_checkpoint: fdopen: %s
write_checkpoint: temp pathname too long

ib -10.0
Decreased memory: %d MB; want %d bytes
Increased memory: %d MB; need %d bytes
Limited memory: %d MB; limit %d MB
dispatch_protocol_error: type %d seq %d
dispatch_protocol_ignore: type %d seq %d

ib -6.7
Agent admitted failure to authenticate using the key.
Agent admitted failure to sign using the key.
Compatibility with ssh protocol version 1.0 no longer supported.
SSH_AGENT_FAILURE
Warning: %s, line %d: keysize mismatch for host %s: actual %d vs. announced %d.
Warning: identity keysize mismatch: actual %d, announced %d
Warning: replace %d with %d in %s, line %d.

ib -6.8
Connection to %s timed out while waiting to read
Connection to %s timed out while waiting to write

ib -7.1
Finished discarding for %s
Received disconnect from %s: %d: %s

ib -7.2
Address %s maps to %s, but this does not map back to the address - POSSIBLE BREAK-IN ATTEMPT!
WARNING: %s does not exist, using fixed modulus
reverse mapping checking getaddrinfo for %s [%s] failed - POSSIBLE BREAK-IN ATTEMPT!

ib -7.4
Disconnecting: %s

ib -7.5
channel_by_id: %d: bad id
channel_by_id: %d: bad id: channel free
channel_cancel_cleanup: %d: bad id
channel_input_status_confirm: %d: unknown
channel_register_cleanup: %d: bad id
channel_register_filter: %d: bad id
channel_register_open_confirm: %d: bad id
channel_request_start: %d: unknown channel id

ib -7.7
parse_tty_modes: n_bytes_ptr != n_bytes: %d %d
parse_tty_modes: unknown opcode %d

ib -7.8
channel %d: chan_shutdown_read: close() failed for fd %d: %s
channel %d: chan_shutdown_write: close() failed for fd %d: %s

ib -8.0
Received request to connect to host %s port %d, but the request was denied.

ib -8.2
ssh_selinux_change_context	unparseable context %s

ib -8.3
ignoring bad proto spec: '%s'.

ib -8.8
packet_set_maxsize: bad size %d
packet_set_maxsize: called twice: old %d new %d

ib -9.5
channel %d: rcvd too much data %d, win %d

ib -9.9p2
WARNING: no suitable primes in %s

ib 10.0-
WARNING: no suitable primes (size %d/%d/%d) in %s

ib 10.1-
Connection: %s (pid %d)
dispatch_protocol_error dispatch_protocol_ignore	type %d seq %d

ib 10.5-
read
send DEBUG

ib 6.7-
Received request to connect to path %s, but the request was denied.

ib 6.7-7.5
Warning: Server does not support remote stream local forwarding.

ib 6.8-
%s%s%s:%d: Removed %s key for host %s
%s%s%s:%d: invalid known_hosts entry
Disconnected from %s

ib 6.8-7.8
WARNING: line %d disappeared in %s, giving up

ib 6.8-8.4
%s%sAdding new key for %s to %s: %s %s

ib 6.9-
Connection reset by %s

ib 6.9-7.1
Connection to %s timed out

ib 7.2-
Finished discarding for %s port %d
Received disconnect from %s port %d:%d: %s

ib 7.2-7.4
Connection %s %s port %d timed out
Connection closed by %s port %d
Connection reset by %s port %d
Disconnected from %s port %d

ib 7.3-7.3
WARNING: could open open %s (%s), using fixed modulus

ib 7.3-7.4
%s%sConnection %s %s port %d: %s
Unable to negotiate with %s port %d: %s. Their offer: %s

ib 7.4-
WARNING: could not open %s (%s), using fixed modulus

ib 7.5-
Connection %s %s timed out
Disconnecting %s: %s
Unable to negotiate with %s: %s. Their offer: %s

ib 7.5-8.4
%s%sConnection %s %s: %s

ib 7.6-
channel_by_id	%d: bad id: channel free
channel_by_id channel_cancel_cleanup channel_register_cleanup channel_register_filter channel_register_open_confirm	%d: bad id
channel_input_status_confirm	%d: unknown
channel_request_start	%d: unknown channel id

ib 7.8-
ssh_tty_parse_modes	%d bytes left
ssh_tty_parse_modes	unknown opcode %d

ib 7.9-
WARNING: selected prime disappeared in %s, giving up

ib 7.9-8.4
channel %d: %s: close() failed for extended fd %d [i%d o%d]: %s
channel %d: %s: close() failed for fd %d [i%d o%d]: %s

ib 8.0-
probed from %s port %d with %s.  Don't panic.
scanned from %s port %d with %s.  Don't panic.
sshpkt_fatal	should have exited
sshpkt_vfatal	could not allocate failure message

ib 8.0-9.2
Remote version "%s" uses unsafe RSA signature scheme; disabling use of RSA keys

ib 8.1-
Received request from %s port %d to connect to host %s port %d, but the request was denied.
Received request from %s port %d to remote forward to host %s port %d, but the request was denied.
Received request from %s port %d to remote forward to path "%s", but the request was denied.
Received request from %s port %d to remote forward, but the request was denied.

ib 8.3-
ssh_selinux_change_context	unparsable context %s

ib 8.4-
Created directory '%s'.

ib 8.5-
%s%s%s for %s%s%s to %s: %s %s
chan_shutdown_extended_read	channel %d: close() failed for extended fd %d [i%d o%d]: %s
chan_shutdown_read chan_shutdown_write	channel %d: close() failed for fd %d [i%d o%d]: %s

ib 8.9-
ssh_packet_set_maxsize	bad size %d
ssh_packet_set_maxsize	called twice: old %d new %d

ib 9.6-
channel %d: rcvd too much data %d, win %d/%d (excess %d)

ib 9.8-
Address %s maps to %s, but this does not map back to the address.
reverse mapping checking getaddrinfo for %s [%s] failed.

ibr 8.5-
%s%sConnection %s %s

ic -
!args                                  Execute local command
%s host key for IP address '%s' not in list of known hosts.
%s key fingerprint %s.
-D[bind_address:]port                  Request dynamic forward
-KD[bind_address:]port                 Cancel dynamic forward
-KL[bind_address:]port                 Cancel local forward
-KR[bind_address:]port                 Cancel remote forward
-L[bind_address:]port:host:hostport    Request local forward
-R[bind_address:]port:host:hostport    Request remote forward
Allocated port %d for remote forward to %s:%d
Canceled forwarding.
Commands:
Failed to add the %s host key for IP address '%s' to the list of known hosts (%s).
Failed to add the host to the list of known hosts (%s).
Forwarding port.
Invalid command.
Mismatch; try again, EOF to quit.
No user exists for uid %d
Port forwarding failed.
Pseudo-terminal will not be allocated because stdin is not a terminal.
Server does not support re-keying
Timeout, server %s not responding.
WARNING: %s key found for host %s
Warning: Could not request remote forwarding.
Warning: No xauth data; using fake authentication data for X11 forwarding.
Warning: Permanently added '%s' (%s) to the list of known hosts.
Warning: Permanently added the %s host key for IP address '%s' to the list of known hosts.
Warning: remote port forwarding failed for listen port %d

ic -10.0
Host key fingerprint is %s

ic -6.6
Bad forwarding close port

ic -6.7
Authentication agent failed to decrypt challenge.

ic -6.8
Allocated port %d for mux remote forward to %s:%d

ic -6.9
No valid ciphers for protocol version 2 given, using defaults.

ic -7.1
DISPLAY '%s' invalid, falling back to fake xauth data
Server denied roaming

ic -7.2
Authenticated with partial success.

ic -7.4
Unkown port forwarding.

ic -7.5
Agent forwarding disabled for protocol 1.3
No valid SSH1 cipher, using %s instead.
Not supported for SSH protocol version 1.
WARNING: Encryption is disabled! Password will be transmitted in clear text.
WARNING: Encryption is disabled! Response will be transmitted in clear text.
Warning: Remote host denied X11 forwarding.
Warning: Remote host denied authentication agent forwarding.
Warning: Remote host failed or refused to allocate a pseudo tty.
Warning: Remote host refused compression.
Warning: Server lies about size of server host key: actual size is %d bits vs. announced %d.
Warning: Server lies about size of server public key: actual size is %d bits vs. announced %d.
Warning: This may be due to an old implementation of ssh.

ic -7.8
slave-requested %s failed

ic -7.9
Server version "%s" uses unsafe RSA signature scheme; disabling use of RSA keys

ic -8.4
mux_master_process_open_fwd process_mux_open_fwd	invalid connect port %d
mux_master_process_open_fwd process_mux_open_fwd	invalid forwarding type %d
mux_master_process_open_fwd process_mux_open_fwd	invalid listen port %d
mux_master_process_open_fwd process_mux_open_fwd	missing connect host

ic -9.1
Bad forwarding specification.

ic 10.1-
** The server may need to be upgraded. See https://openssh.com/pq.html
** This session may be vulnerable to "store now, decrypt later" attacks.
** WARNING: connection is not using a post-quantum key exchange algorithm.
Host key fingerprint is: %s

ic 10.3-
This session will eventually fail
Warning: this server does not support rekeying.
pkcs11_fetch_ed25519_pubkey	CKA_EC_POINT invalid octet str: %s (len %d)
pkcs11_fetch_ed25519_pubkey	unsupported CKA_EC_PARAMS: %s (len %d)

ic 10.4-
%s: connection to %s, up %s seconds

ic 6.7-
Bad forwarding close specification.
Warning: remote port forwarding failed for listen path %s

ic 6.7-8.4
mux_master_process_open_fwd process_mux_open_fwd	streamlocal and dynamic forwards are mutually exclusive

ic 6.8-
Deprecating obsolete hostkey: %s %s
Learned new hostkey: %s %s
Please enter "yes" or "no"

ic 6.8-7.5
Authentication agent failed to decrypt challenge: %s

ic 7.2-
DISPLAY "%s" invalid; disabling X11 forwarding

ic 7.5-
Unknown port forwarding.

ic 7.7-
getifaddrs: %s: no suitable addresses

ic 7.7-7.7
warning: agent returned different signature type %s (expected %s)

ic 7.8-
%skey %s %s returned incorrect signature type

ic 7.9-
mux_master_process_open_fwd	requested %s failed

ic 7.9-8.4
check_host_cert	certificate signature algorithm %s: %s

ic 8.0-
%s: send failure
%s: send reply

ic 8.2-
%s: ssh_packet_write_poll
The server has updated its host keys.
These changes were verified by the server's existing trusted key.

ic 8.3-
banner exchange

ic 8.5-
mux_master_process_open_fwd	invalid connect port %d
mux_master_process_open_fwd	invalid forwarding type %d
mux_master_process_open_fwd	invalid listen port %d
mux_master_process_open_fwd	missing connect host
mux_master_process_open_fwd	streamlocal and dynamic forwards are mutually exclusive
no such identity: %s: %s

ic 9.2-
Bad local forwarding specification.
Bad remote forwarding specification.

is -
%s%sclose "%s" bytes read %d written %d
%s%sclosedir "%s"
Account %s has expired
Attempt to write login records by non-root user (aborting)
Authentication methods list "%s" contains disabled method, skipping
Authentication refused for %s: bad owner or modes for %s
Authentication refused: %s
Authorized to %s, krb5 principal %s (krb5_kuserok)
Cannot initialize krb5 context
Certificate extension "%s" is not supported
Excess permission or bad ownership on file %s
GSSAPI MIC check failed
RESTART FAILED: av[0]='%s', error: %s.
Received SIGHUP; restarting.
Received signal %d; terminating.
Rhosts authentication refused for %s: bad modes for %s
Rhosts authentication refused for %s: bad ownership or modes for home directory.
Rhosts authentication refused for %s: no home directory %s
Root login accepted for forced command.
User %s from %s not allowed because a group is listed in DenyGroups
User %s from %s not allowed because listed in DenyUsers
User %s from %s not allowed because none of user's groups are listed in AllowGroups
User %s from %s not allowed because not in any group
User %s from %s not allowed because not listed in AllowUsers
User %s hosts file %s is not a regular file
User %s not allowed because %s exists
User %s not allowed because account is locked
User %s not allowed because shell %s does not exist
User %s not allowed because shell %s is not executable
User %s password has expired (password aged)
User %s password has expired (root forced)
Writing login record failed for %s
fchmod(): %s
gss_krb5_copy_ccache() failed
hardlink old "%s" new "%s"
krb5_cc_gen_new(): %s
krb5_cc_initialize(): %s
krb5_cc_new_unique(): %s
krb5_parse_name(): %s
lastlog_openseek	%s is not a file or directory!
lastlog_openseek	%s->lseek(): %s
lastlog_openseek	Couldn't stat %s: %s
lastlog_write_entry	Error writing to %s: %s
lastlog_write_entry syslogin_write_entry	Invalid type field
lastlog_write_entry: Invalid type field
mkdir name "%s" mode 0%s
mkstemp(): %s
open "%s" flags %s mode 0%s
opendir "%s"
password change not supported
posix-rename old "%s" new "%s"
record_failed_login	fstat of %s failed: %s
refused local port forward: originator %s port %d, target %s port %d
remove name "%s"
rename old "%s" new "%s"
rmdir name "%s"
sent status %s
session closed for local user %s from [%s]
session opened for local user %s from [%s]
set "%s" mode %s
set "%s" modtime %s
set "%s" owner %d group %d
set "%s" size %d
ssh_krb5_cc_gen(): %s
sshd: no hostkeys available -- exiting.
statvfs "%s"
symlink old "%s" new "%s"
syslogin_perform_logout	logout() returned an error
userauth_hostbased mismatch: client sends %s, but we resolve %s to %s
utmp_perform_login utmp_perform_logout utmpx_perform_login	utmp_write_direct() failed
utmp_perform_login utmp_perform_logout utmpx_perform_login	utmp_write_library() failed
utmp_write_direct	Couldn't seek to tty %d slot in %s
utmp_write_direct	error writing %s: %s
utmp_write_direct	lseek: %s
utmp_write_direct	tty not found
utmp_write_entry utmpx_write_entry wtmp_write_entry wtmpdb_write_entry wtmpx_write_entry	invalid type field
utmpx_write_direct	not implemented!
wrong user name passed to monitor: expected %s != %s
wtmp_get_entry wtmpx_get_entry	couldn't stat %s: %s
wtmp_get_entry wtmpx_get_entry	read of %s failed: %s
wtmp_get_entry wtmpx_get_entry wtmpx_write	problem opening %s: %s
wtmp_write wtmpx_write	problem writing %s: %s

is -10.3
subsystem request for %s by user %s failed, subsystem not found

is -6.7
do_connection: generating a fake encryption key

is -7.1
userauth_pubkey: unsupported public key algorithm: %s

is -7.2
Could not write ident string to %s
Did not receive identification string from %s
Invalid user %s from %s
Protocol major versions differ for %s: %s vs. %s
ROOT LOGIN REFUSED FROM %s
probed from %s with %s.  Don't panic.
scanned from %s with %s.  Don't panic.

is -7.3
%s %s%s%s for %s%s from %s port %d %s%s%s
%s line %d: Deprecated option %s
%s line %d: Unsupported option %s
Client on %s failed to respond correctly to host authentication.
Disabling protocol version 1. Could not load host key
Disabling protocol version 2. Could not load host key
Unknown message during authentication: type %d
Unknown packet type received after authentication: %d
Warning: %s, line %d: keysize mismatch: actual %d vs. announced %d.

is -7.4
input_userauth_request: invalid user %s

is -7.5
session_input_channel_req: no session %d req %s
userauth_hostbased: unsupported public key algorithm: %s

is -7.6
Authentication tried for %s with correct key but not from a permitted host (host=%s, ip=%s).
Authentication tried for %s with valid certificate but not from a permitted host (ip=%s).
Bad options in %s file, line %d: %s
Server listening on %s port %s.
Timeout, client not responding.

is -7.8
getgrouplist: groups list too small

is -7.9
Bad protocol version identification '%s' from %s port %d
Client version "%s" uses unsafe RSA signature scheme; disabling use of RSA keys
Login name %s does not match stored username %s

is -9.0
User %s %s %s is not a regular file

is -9.2
Refusing RSA key because client uses unsafe signature scheme

is -9.3
Badly formed OID received

is -9.7
Exiting on signal %d

is 10.0-
%s logging rate-limited: additional %d connections dropped
match_principals_file user_key_allowed	glob "%s" failed

is 10.1-10.2
srclimit_penalise	%s: activating %s penalty of %d seconds for %s
srclimit_penalise	%s: new %s %s penalty of %d seconds for %s

is 10.3-
client %s %s (%s secs left)
srclimit_penalise	%s: activating %s penalty of %s seconds for %s
srclimit_penalise	%s: new %s %s penalty of %s seconds for %s

is 10.4-
Failed gssapi-with-mic for %s%s from %s port %d ssh2
subsystem request for %s by user %s failed, %s

is 6.7-
refused streamlocal port forward: originator %s port %d, target %s

is 6.8-
refusing previously-used %s key

is 6.8-8.4
userauth_hostbased	key type %s not in HostbasedAcceptedKeyTypes
userauth_pubkey	key type %s not in PubkeyAcceptedKeyTypes

is 7.2-7.7
userauth_pubkey	unsupported public key algorithm: %s

is 7.3-
Invalid user %s from %s port %d
ROOT LOGIN REFUSED FROM %s port %d

is 7.3-7.9
Could not write ident string to %s port %d
Did not receive identification string from %s port %d
Protocol major versions differ for %s port %d: %s vs. %s
probed from %s port %d with %s.  Don't panic.
scanned from %s port %d with %s.  Don't panic.

is 7.3-9.7
Address %s maps to %s, but this does not map back to the address.
Nasty PTR record "%s" is set up for %s, ignoring
reverse mapping checking getaddrinfo for %s [%s] failed.

is 7.4-
%s %s%s%s for %s%s from %s port %d ssh2%s%s

is 7.6-
session_input_channel_req	no session %d req %s
userauth_hostbased	unsupported public key algorithm: %s

is 7.7-
%s: Authentication tried for %s with correct key but not from a permitted host (host=%s, ip=%s, required=%s).
%s: Authentication tried for %s with valid certificate but not from a permitted source address (%s).
Server listening on %s port %s%s%s.
Timeout, client not responding from %s

is 7.9-8.4
userauth_hostbased	certificate signature algorithm %s: %s
userauth_pubkey	certificate signature algorithm %s: %s

is 8.0-
%s: append key
%s: exit reply
%s: parse cancel-streamlocal-forward@openssh.com
%s: parse cancel-tcpip-forward
%s: parse device
%s: parse mode
%s: parse packet
%s: parse streamlocal-forward@openssh.com
%s: parse tcpip-forward
%s: send
%s: send PAM banner
%s: send open confirm
%s: send open failure
%s: send reply
%s: start request

is 8.2-
%s: ssh_packet_write_poll

is 8.3-
banner exchange

is 8.4-9.9p2
exited MaxStartups throttling after %s, %d connections dropped

is 8.5-8.8
userauth_hostbased	key type %s not in HostbasedAcceptedAlgorithms

is 8.5-8.9
userauth_pubkey	key type %s not in PubkeyAcceptedAlgorithms

is 8.9-
userauth_hostbased	signature algorithm %s not in HostbasedAcceptedAlgorithms

is 9.0-
userauth_pubkey	signature algorithm %s not in PubkeyAcceptedAlgorithms

is 9.1-
Could not open user '%s' %s '%s': %s
User '%s' %s '%s' is not a regular file

is 9.2-
pam_putenv: %s
terminating inactive connection from %s

is 9.4-
userauth_gssapi	badly formed OID received
userauth_gssapi	mechanism negotiation is not supported
userauth_gssapi	too many mechanisms requested %d > %d

is 9.8-
%d active %s penalties
%d active startups
-r option is deprecated
Connection closed by %s port %d
Read error from remote host %s port %d: %s
Session process %d unpriv child crash for %s%s
Timeout before authentication for %s, pid = %d%s
child %d: fd=%d pid=%d %s%s
client %s %s (expired)

is 9.8-10.2
client %s %s (%d secs left)

is 9.9-
administratively prohibited connection for %s%s from %s port %d

isr 8.5-
userauth_hostbased	certificate signature algorithm %s
userauth_pubkey	certificate signature algorithm %s

isr 9.1-
refusing %s key

vb -
DNS lookup error: %s
Error parsing fingerprint from DNS.
error reading %s: %s
error writing %s: %s
socket: %s

vb -6.6
key_read: claimed key size %d does not match actual %d

vb -6.9
Set %s from %d to %d
Set %s to %d

vb -7.2
get_local_name: gethostname: %s

vb -7.6
bind: %s

vb -8.4
hostkeys_foreach load_hostkeys	invalid marker at %s:%d

vb 10.0-
unable to lock memory: %s

vb 10.1-
hostkeys_foreach_file	truncated line at %s:%d

vb 6.9-
Deferring PIN entry to reader keypad.
Rejected X11 connection after ForwardX11Timeout expired

vb 7.3-
get_local_name	gethostname: %s

vb 7.7-
bind [%s]:%s: %s
socket [%s]:%s: %s

vb 8.5-
hostkeys_foreach_file	invalid marker at %s:%d

vb 9.2-
channel %d: closing after %d seconds of inactivity

vb 9.5-
kex_exchange_identification	Connection closed by remote host
kex_exchange_identification	banner line contains invalid characters
kex_exchange_identification	banner line too long
kex_exchange_identification	client sent invalid protocol identifier "%s"

vc -
Bytes per second: sent %s, received %s
Canonicalized DNS aliased hostname "%s" => "%s"
Rejected X11 connection after ForwardX11Timeout expired
Transferred: sent %d, received %d bytes, in %s seconds

vc -7.1
Roaming enabled

vc -8.6
Authenticated to %s ([%s]:%d).
Authenticated to %s (via proxy).

vc 6.9-
Allocated port %d for remote forward to %s:%d

vc 7.3-8.6
Authenticated with partial success.

vc 7.6-
Killed by signal %d.

vc 8.7-
Authenticated to %s ([%s]:%d) using "%s".
Authenticated to %s (via proxy) using "%s".
Authenticated using "%s" with partial success.

vs -
%sstat name "%s"
Accepted %s public key %s from %s@%s
Accepted certificate ID "%s" signed by %s CA %s from %s@%s
Changed root directory to "%s"
Closing connection to %s port %d
Refusing %s request in read-only mode
Refusing open request in read-only mode
Transferred: sent %d, received %d bytes
User child is on pid %d
fsync "%s"
readlink "%s"
realpath "%s"
received client version %d
socket: %s

vs -7.1
Accepted certificate ID "%s" signed by %s CA %s via %s
Starting session: %s%s%s for %s from %s port %d

vs -7.2
Connection closed by %s
Read error from remote host %s: %s

vs -7.3
%s authentication disabled.
Generating %s%d bit RSA key.
RSA key generation complete.
Rhosts with RSA host authentication accepted for %s, %s on %s.
Warning: keysize mismatch for client_host_key: actual %d, announced %d
Wrong response to RSA authentication challenge.

vs -7.6
Connection from %s port %d on %s port %d

vs -8.3
Refusing blacklisted %s request
Refusing non-whitelisted %s request

vs 7.2-
Accepted certificate ID "%s" (serial %d) signed by %s CA %s via %s
Close session: user %s from %s port %d id %d
Starting session: %s%s%s for %s from %s port %d id %d

vs 7.3-9.7
Connection closed by %s port %d
Read error from remote host %s port %d: %s

vs 7.4-9.7
drop connection #%d from [%s]:%d on [%s]:%d past MaxStartups

vs 7.5-
socket: CLOEXEC: %s

vs 7.5-7.5
Ignoring RSA1 key %s

vs 7.7-
Accepted certificate ID "%s" (serial %d) signed by CA %s %s found at %s
Accepted key %s %s found at %s
Connection from %s port %d on %s port %d%s%s%s

vs 7.8-
userauth_pubkey	unsupported public key algorithm: %s

vs 8.4-
Refusing denylisted %s request
Refusing non-allowlisted %s request

vs 8.7-
expand "%s"

vs 9.1-
home-directory "%s"
users-groups-by-id: %d users, %d groups

vs 9.8-
srclimit_penalise	%s penalty table full, cannot penalise %s for %s

vs 9.8-10.0
srclimit_penalise	%s: activating %s penalty of %d seconds for %s
srclimit_penalise	%s: new %s %s penalty of %d seconds for %s

vs 9.8-9.9p2
drop connection #%d from [%s]:%d on [%s]:%d %s`;
