/** Name of sshd_config among the editor's languages. */
export const LANGUAGE = 'sshd_config';
