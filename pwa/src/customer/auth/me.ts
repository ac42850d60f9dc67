/** Who is signed in here, as far as confirming an e-mail goes. */
export interface Me {
  name: string;
  email: string | null;
  emailVerified: boolean;
}
