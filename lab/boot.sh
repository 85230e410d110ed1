#!/bin/bash
# boot.sh ROOT HOST UID EXTRA NODE PACKAGES: make this new set of namespaces a machine of its own, and be its first process.
# Started by sandbox.ts under unshare. It ends, and everything in it, when its standard input ends.
set -e
root=$1 host=$2 uid=$3 extra=$4 runtime=$5 packages=$6
mount --make-rprivate /
# What is written goes to memory: the root itself stays as it is, and nothing outlives the machine.
mount -t tmpfs -o mode=755 lab /mnt
mkdir /mnt/upper /mnt/work /mnt/root
mount -t overlay -o "lowerdir=$root,upperdir=/mnt/upper,workdir=/mnt/work" overlay /mnt/root
cd /mnt/root
mount -t proc proc proc
mount -t tmpfs -o mode=755 tmpfs dev
for node in null:1:3 zero:1:5 full:1:7 random:1:8 urandom:1:9 tty:5:0; do
  IFS=: read -r name major minor <<<"$node"
  mknod -m 666 "dev/$name" c "$major" "$minor"
done
mkdir dev/pts
mkdir -m 1777 dev/shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts dev/pts
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
mount -t tmpfs -o mode=755 tmpfs run
if [ "$extra" = tools ]; then
  # As after `npm install` in alice's home, without a network.
  mkdir -p home/alice/node_modules
  mount --bind -o ro "$packages" home/alice/node_modules
  touch usr/local/bin/node
  mount --bind -o ro "$runtime" usr/local/bin/node
fi
hostname "$host"
mkdir -p old
pivot_root . old
cd /
umount -l /old
rmdir /old
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
# Process ids of four digits, as on a machine that has been up for a while: columns and orders do not depend on the run.
echo 4100 >/proc/sys/kernel/ns_last_pid
ip link set lo up

n=0
for user in alice deploy bob; do
  id=$((uid + n)) n=$((n + 1))
  echo "$user:x:$id:$id::/home/$user:/bin/bash" >>/etc/passwd
  echo "$user:x:$id:" >>/etc/group
  # The password of every account is `correct-horse`.
  echo "$user:\$6\$lab\$w7GlX2ddr4MXMwmNl.ZVmQNv1WFYNW/AKkY3Op0YtDDBmHdFh3.2GaGpTMNYIv9LIQLuJm6Ar0MG0bKoxpP7o0:19000:0:99999:7:::" >>/etc/shadow
  mkdir -p "/home/$user"
  chmod 700 "/home/$user"
  mkdir -m 700 "/home/$user/.ssh" "/home/$user/.ssh/sockets"
  touch "/home/$user/.hushlogin"
  chown -R "$user:" "/home/$user/.ssh" "/home/$user/.hushlogin"
  chown "$user:" "/home/$user"
done
printf '%s\n' '127.0.0.1 localhost' '192.0.2.1 server.example.com server' '192.0.2.10 laptop.example.com laptop' >/etc/hosts
rm -f /etc/resolv.conf /etc/update-motd.d/*
: >/etc/motd
: >/run/utmp
mkdir -m 755 /run/sshd

if [ "$host" = server ]; then
  log=/dev/log
  if [ "$extra" = journal ]; then
    # journald has the socket that programs log to, and passes on what it gets.
    log=/run/systemd/journal/syslog
    mkdir -p /run/systemd/journal /var/log/journal
    echo 0123456789abcdef0123456789abcdef >/etc/machine-id
    printf '%s\n' '[Journal]' ForwardToSyslog=yes ReadKMsg=no Audit=no >/etc/systemd/journald.conf
    ln -s /run/systemd/journal/dev-log /dev/log
  fi
  # What a machine's syslog does, for what sshd and PAM send to it.
  LOG=$log perl -MSocket -e '
    socket my $in, AF_UNIX, SOCK_DGRAM, 0 or die; bind $in, sockaddr_un($ENV{LOG}) or die; chmod 0666, $ENV{LOG};
    open my $out, ">>", "/var/log/auth.log" or die; $out->autoflush;
    $SIG{HUP} = "IGNORE"; print "ready\n"; close STDOUT; close STDIN;
    while (defined recv $in, my $text, 65536, 0) { $text =~ s/^<\d+>(.{15}) /$1 server /; $text =~ s/[\n\0]+$//; print $out "$text\n" }' &
  until [ -S "$log" ]; do sleep 0.01; done
  if [ "$extra" = journal ]; then
    /usr/lib/systemd/systemd-journald >/dev/null 2>&1 &
    until [ -S /run/systemd/journal/dev-log ]; do sleep 0.01; done
  fi
else
  echo ready
fi
exec -a init bash -c 'while read -r _; do :; done'
