/** What a reader comes with, and the answer that works; written before the ways to it were walked. */
export interface Task {
  readonly reader: string;
  /** Links to click, one after the other, from the home page. At most three. */
  readonly fromHome: readonly RegExp[];
  /** What the reader types or pastes into the search. */
  readonly searchFor: string;
  /** Name of the result to open; then links to click on the page. */
  readonly fromSearch: readonly RegExp[];
  /** Where both ways end. */
  readonly at: RegExp;
  /** Words of the answer. */
  readonly answer: RegExp;
}

export const TASKS: readonly Task[] = [
  {
    reader: 'Ansible with 20 forks on one host fails at the eleventh; I cannot change the server.',
    fromHome: [/^Recipes$/, /^Ansible$/],
    searchFor: 'ansible forks delegate_to',
    fromSearch: [/^Ansible/],
    at: /recipes\/ansible\/$/,
    answer: /throttle: 10/,
  },
  {
    reader: 'I raised MaxSessions to 50 and restarted sshd. It is still refused.',
    fromHome: [/^Symptoms$/, /^end the old master$/],
    searchFor: 'raised MaxSessions to 50, restarted, still refused',
    fromSearch: [/^Step 4/],
    at: /guide\/apply-it\/$/,
    answer: /ssh (?:-S \S+ )?-O stop/,
  },
  {
    reader: 'VS Code says “administratively prohibited”.',
    fromHome: [/^Recipes$/, /^VS Code Remote$/],
    searchFor: 'channel 3: open failed: administratively prohibited: open failed',
    fromSearch: [/^This symptom/, /^VS Code Remote$/],
    at: /recipes\/vs-code-remote\/$/,
    answer: /AllowTcpForwarding local/,
  },
  {
    reader: 'The log says “error: no more sessions”. Which user is it?',
    fromHome: [/^Monitor sessions/],
    searchFor: 'sshd-session[10276]: error: no more sessions',
    fromSearch: [/^This symptom/, /^step 8: monitor sessions$/],
    at: /guide\/monitor-sessions\/$/,
    answer: /_PID=/,
  },
  {
    reader: 'The audit allows 10 at most, and our deployment needs 40.',
    fromHome: [/^Guide$/, /^Choose a number$/],
    searchFor: 'audit CIS MaxSessions exception',
    fromSearch: [/^Choose a number/],
    at: /guide\/choose-a-number\/$/,
    answer: /Match User deploy Address/,
  },
  {
    reader: 'Thirty CI jobs start, and some die with kex_exchange_identification.',
    fromHome: [/^Recipes$/, /^CI runners$/],
    searchFor: 'kex_exchange_identification: Connection closed by remote host',
    fromSearch: [/^This symptom/, /^A ready change$/],
    at: /recipes\/ci-runners\/(#.*)?$/,
    answer: /MaxStartups 60:30:120/,
  },
  {
    reader: 'ssh to an AWS name says the path is too long for a socket.',
    fromHome: [/^Use several connections/],
    searchFor:
      'unix_listener: path "/home/ci/.ssh/sockets/deploy@ec2-203-0-113-25.eu-central-1.compute.amazonaws.com:22.PpWlmFCaHzqqcTse" too long for Unix domain socket',
    fromSearch: [/^Step 6/],
    at: /guide\/several-connections\/$/,
    answer: /~\/\.ssh\/s\/%C/,
  },
  {
    reader: 'My Python program raises ChannelException(2, Connect failed).',
    fromHome: [/^Recipes$/, /^Client libraries$/],
    searchFor: "paramiko.ssh_exception.ChannelException: ChannelException(2, 'Connect failed')",
    fromSearch: [/^This symptom/, /^How, with code that was run$/],
    at: /recipes\/client-libraries\/(#.*)?$/,
    answer: /MAX_SESSIONS \/\/ 2/,
  },
  {
    reader: 'Since I set ControlPersist, git clone in a script never returns.',
    fromHome: [/^Manage the masters/],
    searchFor: 'git clone never returns since ControlPersist',
    fromSearch: [/^This symptom/, /^step 5: manage the masters$/],
    at: /guide\/manage-masters\/$/,
    answer: /-S none/,
  },
  {
    reader: 'Tell me before a connection is full.',
    fromHome: [/^Recipes$/, /^Monitoring$/],
    searchFor: 'prometheus alert sessions',
    fromSearch: [/^Monitoring/],
    at: /recipes\/monitoring\/$/,
    answer: /SshdConnectionNearlyFull/,
  },
  {
    reader: 'I want to see the limit once without touching a server.',
    fromHome: [/^Tutorial$/],
    searchFor: 'tutorial throwaway sshd',
    fromSearch: [/^Tutorial: meet the limit/],
    at: /tutorial\/$/,
    answer: /MaxSessions 2/,
  },
  {
    reader: 'exec request failed on channel 0',
    fromHome: [/^Check process limits/],
    searchFor: 'exec request failed on channel 0',
    fromSearch: [/^Step 7/],
    at: /guide\/process-limits\/$/,
    answer: /TasksMax/,
  },
];
