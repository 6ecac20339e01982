// Made by scripts/client.mjs from the description of the interface; not to be edited.

/** Who calls */
export type WhoAmI = {
  /** As the log names you */
  name: string;
  /** How you said who you are */
  via: 'house' | 'session' | 'token';
  /** What you may do beside the dossiers: edit makes new ones */
  onHouse: 'none' | 'read' | 'edit';
  /** What you may do on the dossier that was asked about; null where none was */
  onDossier: 'none' | 'read' | 'edit' | null;
  /** What each change must bring as X-CSRF-Token where a cookie speaks for you */
  csrf: string | null;
};
