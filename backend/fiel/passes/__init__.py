"""Cards for Apple Wallet and Google Wallet, where a merchant has brought a certificate or an account of its own."""
