from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "activity" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "merchant_id" BIGINT,
    "customer_id" BIGINT,
    "membership_id" BIGINT,
    "subject_kind" VARCHAR(32),
    "subject_id" BIGINT,
    "actor_kind" VARCHAR(16) NOT NULL,
    "actor_id" BIGINT NOT NULL,
    "location_id" BIGINT,
    "data" JSON NOT NULL,
    "origin" VARCHAR(32) NOT NULL,
    "at" TIMESTAMP NOT NULL
) /* Something that happened, written in the transaction that did it. Never changed, never deleted. */;
CREATE INDEX IF NOT EXISTS "idx_activity_merchan_afbade" ON "activity" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_activity_members_bdcafb" ON "activity" ("membership_id", "id");
CREATE TABLE IF NOT EXISTS "job" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "data" JSON NOT NULL,
    "once_key" VARCHAR(160) UNIQUE,
    "run_at" TIMESTAMP NOT NULL,
    "attempts" INT NOT NULL,
    "claimed_by" VARCHAR(32),
    "done_at" TIMESTAMP,
    "failed_at" TIMESTAMP,
    "last_error" VARCHAR(500),
    "created_at" TIMESTAMP NOT NULL
) /* Work to be done after the commit: claimed for a while, retried with back-off, kept when it failed for good. */;
CREATE TABLE IF NOT EXISTS "account" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "email" VARCHAR(254) UNIQUE,
    "email_verified_at" TIMESTAMP,
    "phone" VARCHAR(16) UNIQUE,
    "phone_verified_at" TIMESTAMP,
    "password_hash" VARCHAR(128),
    "language" VARCHAR(2) NOT NULL,
    "created_at" TIMESTAMP NOT NULL
) /* A login. One account can be a customer and work for several merchants. */;
CREATE TABLE IF NOT EXISTS "failure" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "bucket" VARCHAR(96) NOT NULL,
    "at" TIMESTAMP NOT NULL
) /* A failed try, counted by who and from where; kept for as long as a window looks back. */;
CREATE INDEX IF NOT EXISTS "idx_failure_bucket_46b1ab" ON "failure" ("bucket", "at");
CREATE TABLE IF NOT EXISTS "mail_token" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "purpose" VARCHAR(24) NOT NULL /* what it is for */,
    "subject_id" BIGINT,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "code_hash" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "account_id" BIGINT REFERENCES "account" ("id") ON DELETE CASCADE
) /* A link and its typed code, sent by mail: both hashed, used once, dead after a while. */;
CREATE TABLE IF NOT EXISTS "session" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "user_agent" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* One signed-in browser; its cookie holds the token of which we keep the hash. */;
CREATE TABLE IF NOT EXISTS "merchant" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "slug" VARCHAR(48) NOT NULL UNIQUE,
    "name" VARCHAR(80) NOT NULL,
    "color" VARCHAR(7) NOT NULL,
    "city" VARCHAR(80) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "time_zone" VARCHAR(48) NOT NULL,
    "created_at" TIMESTAMP NOT NULL
);
CREATE TABLE IF NOT EXISTS "employee" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "role" VARCHAR(16) NOT NULL /* what they may do */,
    "language" VARCHAR(2) NOT NULL,
    "invited_at" TIMESTAMP NOT NULL,
    "joined_at" TIMESTAMP,
    "left_at" TIMESTAMP,
    "account_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_employee_merchan_3a4266" UNIQUE ("merchant_id", "account_id"),
    CONSTRAINT "uid_employee_merchan_26d0a4" UNIQUE ("merchant_id", "email")
) /* An account at work for a merchant; without an account while the invitation is open. */;
CREATE TABLE IF NOT EXISTS "location" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "address" VARCHAR(160) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "closed_at" TIMESTAMP,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_location_merchan_ee9475" UNIQUE ("merchant_id", "name")
) /* A physical shop. */;
CREATE TABLE IF NOT EXISTS "program" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "is_active" INT NOT NULL,
    "earn_points" BIGINT NOT NULL,
    "earn_amount_minor" BIGINT NOT NULL,
    "rounding" VARCHAR(8) NOT NULL /* of what an amount earns */,
    "carries_remainder" INT NOT NULL,
    "allows_direct_points" INT NOT NULL,
    "welcome_points" BIGINT,
    "allows_redemption_requests" INT NOT NULL,
    "hides_descriptions" INT NOT NULL,
    "expiry_kind" VARCHAR(8) NOT NULL /* when points end */,
    "expiry_months" INT,
    "expiry_month" INT,
    "expiry_day" INT,
    "request_days" INT NOT NULL,
    "forgives_deficit" INT NOT NULL,
    "most_points_per_award" BIGINT NOT NULL,
    "most_points_per_employee_day" BIGINT NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "merchant_id" BIGINT NOT NULL UNIQUE REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_earn_rate_positive" CHECK ("earn_points" > 0 AND "earn_amount_minor" > 0)
) /* The loyalty programme: how points are earned, spent, and end. */;
CREATE TABLE IF NOT EXISTS "shift" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "opened_at" TIMESTAMP NOT NULL,
    "closed_at" TIMESTAMP,
    "employee_id" BIGINT NOT NULL REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "location_id" BIGINT NOT NULL REFERENCES "location" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT NOT NULL REFERENCES "session" ("id") ON DELETE CASCADE
) /* An employee at a location, opened by one sign-in; one open at a time. */;
CREATE TABLE IF NOT EXISTS "source" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(8) NOT NULL /* kind of source */,
    "name" VARCHAR(80) NOT NULL,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_source_merchan_284865" UNIQUE ("merchant_id", "name")
) /* Where purchases come from. */;
CREATE TABLE IF NOT EXISTS "idempotency_key" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(128) NOT NULL,
    "meaning" VARCHAR(64) NOT NULL,
    "result" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_idempotency_merchan_68e177" UNIQUE ("merchant_id", "key")
) /* An operation that was done: what it meant and what it answered. */;
CREATE TABLE IF NOT EXISTS "points_account" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "balance" BIGINT NOT NULL,
    "deficit" BIGINT NOT NULL,
    "lifetime" BIGINT NOT NULL,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_balance_not_negative" CHECK ("balance" >= 0),
    CONSTRAINT "ck_deficit_not_negative" CHECK ("deficit" >= 0)
) /* What a balance is kept in. ``balance`` and ``deficit`` are sums of the entries, kept beside them. */;
CREATE TABLE IF NOT EXISTS "points_transaction" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(20) NOT NULL /* kind of entry */,
    "points" BIGINT NOT NULL,
    "deficit_delta" BIGINT NOT NULL,
    "balance_after" BIGINT NOT NULL,
    "reason" VARCHAR(16) /* why it was earned */,
    "actor_kind" VARCHAR(16) NOT NULL,
    "actor_id" BIGINT NOT NULL,
    "location_id" BIGINT,
    "cause_kind" VARCHAR(24),
    "cause_id" BIGINT,
    "why" JSON NOT NULL,
    "occurred_at" TIMESTAMP NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "points_account" ("id") ON DELETE RESTRICT,
    "reverses_id" BIGINT REFERENCES "points_transaction" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_balance_after_not_negative" CHECK ("balance_after" >= 0),
    CONSTRAINT "ck_entry_says_something" CHECK ("points" <> 0 OR "deficit_delta" <> 0)
) /* One signed entry. */;
CREATE INDEX IF NOT EXISTS "idx_points_tran_account_b60d6f" ON "points_transaction" ("account_id", "id");
CREATE INDEX IF NOT EXISTS "idx_points_tran_cause_k_a99df7" ON "points_transaction" ("cause_kind", "cause_id");
CREATE TABLE IF NOT EXISTS "pending_points" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "points" BIGINT NOT NULL,
    "reason" VARCHAR(16) NOT NULL /* why it will be earned */,
    "cause_kind" VARCHAR(24) NOT NULL,
    "cause_id" BIGINT NOT NULL,
    "state" VARCHAR(12) NOT NULL /* released, cancelled or waiting */,
    "created_at" TIMESTAMP NOT NULL,
    "settled_at" TIMESTAMP,
    "account_id" BIGINT NOT NULL REFERENCES "points_account" ("id") ON DELETE RESTRICT,
    "transaction_id" BIGINT REFERENCES "points_transaction" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_pending_poi_account_c33c29" UNIQUE ("account_id", "cause_kind", "cause_id"),
    CONSTRAINT "ck_pending_positive" CHECK ("points" > 0)
) /* Earned but not yet released: shown, never spendable, no entry until then. */;
CREATE TABLE IF NOT EXISTS "points_lot" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "points" BIGINT NOT NULL,
    "remaining" BIGINT NOT NULL,
    "expires_at" TIMESTAMP,
    "told_at" TIMESTAMP,
    "account_id" BIGINT NOT NULL REFERENCES "points_account" ("id") ON DELETE RESTRICT,
    "transaction_id" BIGINT NOT NULL REFERENCES "points_transaction" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_lot_within_credit" CHECK ("remaining" >= 0 AND "remaining" <= "points"),
    CONSTRAINT "ck_lot_not_empty" CHECK ("points" > 0)
) /* A credit with what remains of it and when it ends. */;
CREATE TABLE IF NOT EXISTS "lot_move" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "points" BIGINT NOT NULL,
    "lot_id" BIGINT NOT NULL REFERENCES "points_lot" ("id") ON DELETE RESTRICT,
    "transaction_id" BIGINT NOT NULL REFERENCES "points_transaction" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_move_says_something" CHECK ("points" <> 0)
) /* What an entry put into a lot (positive) or took from it (negative). */;
CREATE TABLE IF NOT EXISTS "transaction_text" (
    "public_description" VARCHAR(200),
    "private_note" VARCHAR(500),
    "transaction_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "points_transaction" ("id") ON DELETE RESTRICT
) /* What people wrote beside an entry: erasable, which the entry is not. */;
CREATE TABLE IF NOT EXISTS "customer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "email" VARCHAR(254),
    "phone" VARCHAR(16),
    "birthday" DATE,
    "city" VARCHAR(80),
    "language" VARCHAR(2) NOT NULL,
    "pin_hash" VARCHAR(128),
    "created_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT UNIQUE REFERENCES "account" ("id") ON DELETE RESTRICT
) /* A person with a wallet on this server; only the person edits it. */;
CREATE TABLE IF NOT EXISTS "consent_record" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "merchant_id" BIGINT,
    "kind" VARCHAR(8) NOT NULL /* what was agreed to */,
    "text_version" VARCHAR(16) NOT NULL,
    "granted" INT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "customer_id" BIGINT NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT
) /* A consent given or withdrawn, with the version of the text that was shown. All are kept. */;
CREATE INDEX IF NOT EXISTS "idx_consent_rec_custome_67003b" ON "consent_record" ("customer_id", "id");
CREATE TABLE IF NOT EXISTS "device" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "secret" BLOB NOT NULL,
    "enrolled_at" TIMESTAMP NOT NULL,
    "revoked_at" TIMESTAMP,
    "customer_id" BIGINT NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT NOT NULL REFERENCES "session" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_device_custome_e6d4f3" UNIQUE ("customer_id", "number")
) /* A phone that draws the live QR; its secret left the server once, at enrolment. */;
CREATE TABLE IF NOT EXISTS "member_code" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code" VARCHAR(16) NOT NULL UNIQUE,
    "kind" VARCHAR(8) NOT NULL /* where it is shown */,
    "created_at" TIMESTAMP NOT NULL,
    "revoked_at" TIMESTAMP,
    "customer_id" BIGINT NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT
) /* A code that finds a customer, readable aloud; says nothing about the person. */;
CREATE TABLE IF NOT EXISTS "membership" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "given_name" VARCHAR(120) NOT NULL,
    "given_email" VARCHAR(254),
    "given_phone" VARCHAR(16),
    "city" VARCHAR(80),
    "note" VARCHAR(500),
    "blocked_at" TIMESTAMP,
    "carry" BIGINT NOT NULL,
    "carry_of" BIGINT NOT NULL,
    "spend_minor" BIGINT NOT NULL,
    "purchases" BIGINT NOT NULL,
    "last_visit_at" TIMESTAMP,
    "joined_at" TIMESTAMP NOT NULL,
    "customer_id" BIGINT NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "points_account_id" BIGINT NOT NULL UNIQUE REFERENCES "points_account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_membership_custome_2683c6" UNIQUE ("customer_id", "merchant_id"),
    CONSTRAINT "ck_purchases_not_negative" CHECK ("purchases" >= 0),
    CONSTRAINT "ck_spend_not_negative" CHECK ("spend_minor" >= 0),
    CONSTRAINT "ck_carry_of_positive" CHECK ("carry_of" > 0)
) /* A customer of a merchant. */;
CREATE INDEX IF NOT EXISTS "idx_membership_merchan_51fca3" ON "membership" ("merchant_id", "id");
CREATE TABLE IF NOT EXISTS "consent_request" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "session_id" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    "state" VARCHAR(8) NOT NULL /* the customer's answer */,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "answered_at" TIMESTAMP,
    "location_id" BIGINT REFERENCES "location" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT
) /* The till asks the customer's phone to allow spending, now, this much. */;
CREATE INDEX IF NOT EXISTS "idx_consent_req_members_f4e0c4" ON "consent_request" ("membership_id", "id");
CREATE TABLE IF NOT EXISTS "qr_scan" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "step" BIGINT NOT NULL,
    "merchant_id" BIGINT NOT NULL,
    "session_id" BIGINT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "device_id" BIGINT NOT NULL REFERENCES "device" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_qr_scan_device__a8a1f1" UNIQUE ("device_id", "step")
) /* A live QR's time step, used up by one till session. */;
CREATE TABLE IF NOT EXISTS "purchase" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    "carry_added" BIGINT NOT NULL,
    "carry_of" BIGINT NOT NULL,
    "why" JSON NOT NULL,
    "occurred_at" TIMESTAMP NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "reversed_at" TIMESTAMP,
    "employee_id" BIGINT REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "location_id" BIGINT REFERENCES "location" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "source_id" BIGINT NOT NULL REFERENCES "source" ("id") ON DELETE RESTRICT,
    "transaction_id" BIGINT REFERENCES "points_transaction" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_amount_positive" CHECK ("amount_minor" > 0),
    CONSTRAINT "ck_purchase_points_not_negative" CHECK ("points" >= 0)
) /* Money spent by a member; what it earned stands in its ledger entry. */;
CREATE INDEX IF NOT EXISTS "idx_purchase_members_2346db" ON "purchase" ("membership_id", "id");
CREATE TABLE IF NOT EXISTS "reward" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "description" VARCHAR(500) NOT NULL,
    "icon" VARCHAR(24) NOT NULL,
    "cost" BIGINT NOT NULL,
    "stock" BIGINT,
    "most_per_customer" INT,
    "active_from" TIMESTAMP,
    "active_to" TIMESTAMP,
    "request_days" INT,
    "is_active" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_cost_positive" CHECK ("cost" > 0),
    CONSTRAINT "ck_stock_not_negative" CHECK ("stock" IS NULL OR "stock" >= 0)
);
CREATE INDEX IF NOT EXISTS "idx_reward_merchan_eb6b3c" ON "reward" ("merchant_id", "cost");
CREATE TABLE IF NOT EXISTS "redemption_request" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "cost" BIGINT NOT NULL,
    "status" VARCHAR(12) NOT NULL /* where it stands */,
    "on_the_spot" INT NOT NULL,
    "requested_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP,
    "settled_at" TIMESTAMP,
    "reject_reason" VARCHAR(200),
    "employee_id" BIGINT REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "location_id" BIGINT REFERENCES "location" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "reward_id" BIGINT NOT NULL REFERENCES "reward" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_redemption_cost_positive" CHECK ("cost" > 0)
) /* A reward asked for: its points are held at once and come back unless it is handed over. */;
CREATE INDEX IF NOT EXISTS "idx_redemption__members_310628" ON "redemption_request" ("membership_id", "id");
CREATE INDEX IF NOT EXISTS "idx_redemption__merchan_e9619b" ON "redemption_request" ("merchant_id", "status", "id");
CREATE TABLE IF NOT EXISTS "inbox_entry" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "merchant_id" BIGINT,
    "activity_id" BIGINT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "data" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "read_at" TIMESTAMP,
    "customer_id" BIGINT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_inbox_entry_custome_4179ce" UNIQUE ("customer_id", "activity_id", "kind")
) /* A notice in a customer's app; its words are made when it is read, in the reader's language. */;
CREATE INDEX IF NOT EXISTS "idx_inbox_entry_custome_7bbdbe" ON "inbox_entry" ("customer_id", "id");
CREATE TABLE IF NOT EXISTS "push_subscription" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "endpoint" VARCHAR(1000) NOT NULL,
    "endpoint_hash" VARCHAR(64) NOT NULL UNIQUE,
    "p256dh" VARCHAR(100) NOT NULL,
    "auth" VARCHAR(40) NOT NULL,
    "session_id" BIGINT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "delivered_at" TIMESTAMP,
    "last_status" INT,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* A browser that agreed to be told (RFC 8030). */;
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
CREATE UNIQUE INDEX "uq_transaction_undone_once" ON "points_transaction" ("reverses_id") WHERE "reverses_id" IS NOT NULL;
CREATE INDEX "ix_transaction_actor_day" ON "points_transaction" ("actor_kind", "actor_id", "created_at");
CREATE INDEX "ix_lot_open" ON "points_lot" ("account_id", "expires_at", "id") WHERE "remaining" > 0;
CREATE INDEX "ix_lot_due" ON "points_lot" ("expires_at") WHERE "remaining" > 0 AND "expires_at" IS NOT NULL;
CREATE INDEX "ix_lot_transaction" ON "points_lot" ("transaction_id");
CREATE INDEX "ix_move_transaction" ON "lot_move" ("transaction_id");
CREATE INDEX "ix_move_lot" ON "lot_move" ("lot_id");
CREATE UNIQUE INDEX "uq_shift_open" ON "shift" ("employee_id") WHERE "closed_at" IS NULL;
CREATE INDEX "ix_job_due" ON "job" ("run_at") WHERE "done_at" IS NULL AND "failed_at" IS NULL;
CREATE INDEX "ix_activity_subject" ON "activity" ("subject_kind", "subject_id");
CREATE INDEX "ix_employee_account" ON "employee" ("account_id");
CREATE INDEX "ix_session_account" ON "session" ("account_id");
CREATE INDEX "ix_code_customer" ON "member_code" ("customer_id");
CREATE INDEX "ix_device_session" ON "device" ("session_id");
CREATE INDEX "ix_scan_at" ON "qr_scan" ("at");
CREATE INDEX "ix_mail_token_code" ON "mail_token" ("code_hash");
CREATE INDEX "ix_push_account" ON "push_subscription" ("account_id");
CREATE INDEX "ix_redemption_due" ON "redemption_request" ("expires_at") WHERE "status" = 'REQUESTED';
CREATE INDEX "ix_redemption_reward" ON "redemption_request" ("reward_id", "membership_id");
CREATE INDEX "ix_failure_at" ON "failure" ("at");
CREATE INDEX "ix_inbox_unread" ON "inbox_entry" ("customer_id") WHERE "read_at" IS NULL;
CREATE TRIGGER "points_transaction_no_update" BEFORE UPDATE ON "points_transaction" BEGIN SELECT RAISE(ABORT, 'points_transaction is append-only'); END;
CREATE TRIGGER "points_transaction_no_delete" BEFORE DELETE ON "points_transaction" BEGIN SELECT RAISE(ABORT, 'points_transaction is append-only'); END;
CREATE TRIGGER "lot_move_no_update" BEFORE UPDATE ON "lot_move" BEGIN SELECT RAISE(ABORT, 'lot_move is append-only'); END;
CREATE TRIGGER "lot_move_no_delete" BEFORE DELETE ON "lot_move" BEGIN SELECT RAISE(ABORT, 'lot_move is append-only'); END;
CREATE TRIGGER "activity_no_update" BEFORE UPDATE ON "activity" BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;
CREATE TRIGGER "activity_no_delete" BEFORE DELETE ON "activity" BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz27jV/isYf2k6o83Y8iXe5JPt9bbZJvHWdq/bDgORsMU1RagEZEVvu//9BcA7CV"
    "IARVkQjZlMEpE4EPUcEDj389+DGfZQQN5euNR/9unq4D3470EIZ4j9p3ZvBA7gfJ7f4Rco"
    "nARiMCyOmhAasQvs+gMMCGKXPETcyJ9TH4d89B2eITr1w0dAp5CCKZsXhcgbgWXkU4pC4I"
    "fsDgJsmpDwqXEYj/R8D/j0LfiCnlEE3CkMHzlZKD6yh0IUeW/5M3jYZQ/BvmH7X/ev8F/h"
    "3WLyK3IpATBCYB5ANqHvkREgfuiyeac+ASTw2X8DHxEwQQFeAhgEAD/wL569BV+/epDCr1"
    "/BFAce4cQAhh4IF7MJigjAYbASv2sR+v9ZIIfiR/aLUMR+3S//Zpf90EPfEOEffzmYoYg/"
    "KnV8j5Owv9kQflnMNfXnhRuceP7kPPgo8Ercj4eI6w5dzcW1S//xY0h/FGM5xhPHxcFiFu"
    "bj5ys6xWFG4IeUX31kaEeQYcWu0WjBF0S4CIJk7aRrJP5p+ZD4NxVoPPQAFwFfVpw6foD8"
    "2oHjfLm5d+6u7x3noLbkUorCskguuTjky5U9KhEAPPJH+O778fj4+N348Pjs/PTk3bvT88"
    "NzNlY8b/3Wu9/ih8nRiqcSmH38w8cv9/yBMHsn4peFX/hN0DCex1SCdTn6T+zH1/G/msJI"
    "jn46voI/+2FV/FO02xiQXsg5kL/HL8GCGfzmBCh8pFP28eykBd2/Xtxe/fHi9s3Zye/LEH"
    "9J7ozFLQ52YWMrvx/qa7xCuH6xS8BO1rIxWL/gcs854C4IZXtypM2BCqHlQFcO1A4Dnbeg"
    "Qmq50JULJBYbHN3tvkrXads3jQOlXf94rLDrH48bd31+S4617nIv09m13nWtM7kaR9orvU"
    "w1QPHm6ExhoR+dNS50fksGtO4yL1J1WuTGwbyTVR5gF/In1ca/Qmj3ma4c4DpVHfqf7m6+"
    "yIFPx1cQ93yXgv8xfZ3s4+JvQZEjwWeeEfKfoLiXvPl88ffqNnP16eZSgIMJfYzELGKCyw"
    "roOPIf/VBnY88pBrip9y+9QFoH9wcGD/VnqGFDp7JVnZC8Tf+zh1C3QHv/8fP13f3F559L"
    "C/yHi/trfmcsrq4qV99Uz9ZsEvC3j/d/BPwj+OfNl+vqe5CNu//nAX8muKDYCfHSgV4Rk/"
    "Ryeuk3bnJ7eCqYffiFCXSfljDynNodPMZNY+u3ZuNZ9QoM4aNgEkeTP2di1/0JTw4k5l5+"
    "edRm6f01GbDWyPs3HD0BisEEAQ+HCMAHiiJhZ3XxbObT98ANIFuCHnjAEYBgOfUDNk2EGP"
    "vZxaVPp4D/1O/ww8MIPKE5ZUO4sZayb2RDY7pHjCUW3xf+7vVWWWtntXZW0zbSbZ9ZVhLb"
    "hSQWush5QistWaxA04spabc7S0W/PlRSsA9bNOzD6sqOFqGjL5HlVFYqM04qKwvbFM3mlN"
    "QZ3Gw+KZC8nPnkcLuH8/jo5N3J+fHZSXYmZ1fajmKJvycWtpyJ1rZUprI2boUTl8m6HTam"
    "AlkPO5NhmA9pY4p1jw4cLhFaHpvM4wAS6qAowpHOXlmmGt5eeXqoIsaxUY27pbhXOZYixO"
    "Ho8D6VKa04Z9wbZYiR7cJ18SKkB9K4yvjWqD2sMh+01uB2AQL86IdvwQ23eMWUwIUht4JB"
    "kIbOiLjCJbePcRMW4aGMMABpaBOp29L6m9aayfbUTCb+1TiN0vEDNJMdjZXsCeMWe8K4dh"
    "ChGZPPdADOCIZmrhmfqoR7slGN8Ip7EngdtiP5bNIux710AitGm3boF3k+Z7zR2rMygqG9"
    "Uv1HGAmoNnmfpBPY98no9wkSwsQ7z5lCMtV6r6qEw1NOj8bnSjLBeYtMcF59yQIYPi6YVq"
    "FnBchpBih7qdhLm82lNWupVf8Hu3NpqP8FxZwLeRQ/oVDi+blMiH/80y0KRKSmhPWJav+Z"
    "TXTP59m/je23dKmnV5NHLIfSI0LYvBuidBfPsr9vRztIv+LJhgBdz+YBXqH9FXzaAZovyN"
    "Qhi0n2DRvC9TOb764w3ZAWlpaNsp5n1wzsTYjuMftrPbxXhbkGsho1jbk/sm19EaEDiTE3"
    "vTVqM+Y+FAYpGHOTQEMarUZAGF3Zh8kKLKdY2FofIjzjQYkR+hAHKIpIRgICHD7yfyFYMr"
    "zxkl3AT0REM8psu1v6FpU89cnCfUKxbZvaTHRDTb85k1SVkJxigCrI9yrGlO+bjSnf19O1"
    "bGT/K9Q6tul0zNUPyUlV0k2az6pcF1L2PfrhkzgyfEoAZ57HzhOPDSUopPxI4VO+BxNMp4"
    "CbgnghlQVho3j06Qh4CHpJmH4Sji/1RG7lS6xfck8Pp/kiYu9tg4nsOlzMBBM+sieHjP91"
    "02RObvJRdbDktYh89odw8av6WihZzpS8ai1OtZpPzabT7zbNVezN2sb4MlU/i94gV1f/tY"
    "L46aKNconI5J3FHJitKX6oQnEpEOPb3GfTdYnAKFFaNhvNZi5xd+BxgczGApjM3yQItEON"
    "mSKdlf10ZL+abaHGjjovfsQR8h/DP6FVTQ+S2/gLMcn7xYcmEz+7HMFlprdXViADIC7iKs"
    "S5i7urix+uD37bjdEm9YZKTDYFR2mzwYYUBq211vBIbsJWBvK+80MwifCSoOiDMKq4GD/5"
    "KClDK4ricpWBF6pdTn13CpYIPCE0F7e4iFu30vQ9ubXOGLwtjVqsM1ZFfRHdiYlNkcM2Fd"
    "kJ0AxzmWqASupYKWNs3JIxNrYZY69UwLV66utgM4OwUzpIgc5qqiZzeIeaqmkv7qtVVU1j"
    "xMvoqgVP3dR/kNWy0YrV5XMMCOty1RT07LtoQ4R+EJMMCaJtWjuy0GaJuaMY9txs70DFUe"
    "vDU8Iscx3SPE0dZgnqH0TNR7xg9/OhIkJEGCP88NmnYgVwJzyeo1ASnbKd75CYP/IWP+LX"
    "Jzvhv+MmP/mNOEn439ZYYsrBOGoxltgU+0Gl2JuN8Fay7CMcdI7ESmlNxjoOw2J7MI8yXA"
    "EPV08ApbXdezK2zRPddp6oOJg7GQrKlNYaZLSt4Ffsh524XCK09iCTeRygB9qBwwUyy1+T"
    "+WsjU3bdVnCHrTVNOxyNsLgWDQIbmlw/F6baM1ao2lwry7BkdL1lu9Ptx6v7A9mO86IWbc"
    "O2mh4M2jm21qLdS2kFvozJpjbtn5NphrMkywYL5PGa/ZtXnrjNJrpF7Ocr9SnZF8C26QX4"
    "lPQ8PJB4AbJ7ozYvQFAcpZCkOp+uiO/CAJApnssSTOsD1trfxYNbK7sxwtDIWtlVjGTnKk"
    "b282Yb+3nNxM70NKbKSfbSlva+OckAId5K7yEbgrjuEBuEJcMNcLcsqhKhtVaZzGNrLbHW"
    "EhNZ0a+1xGr0Peiq/C5iSEexgrkhVFfxbMPTVq0RxBpBtgDYNo0g2TkhK9ZVDPNrrtVVHL"
    "XOCNIMhs2zNFhmGbUYNUiweNRRutPxg8utPFEpw3/SXIX/pFaE39qLtmgvYrDpNTnMCAYI"
    "b9u2kKL7rhHcdzVsfarXazcZP0Bkt7FwFyGN9PDNSQYIcd+NORZRhEJXD+ACzQARPlZA+L"
    "i5U3QVYW77c/5Ps0NWiWiAGPcvPlhbfSP0+27HrRkRVcxcadLayzUGMZTt7TaJ1Ku/IUzF"
    "EIIhwkTwIto4b/VOTDJUiHxuk8KUCwbOE1ptiNXHfLY/odVQMZtjPtxJovU2tZ6KyYaXrF"
    "/x480mKCJTf75p47BsoqFCtVNz854ixiHZGC0+ckgQaZnkC5tbhB8jOGtGU70h1s/5VANy"
    "c2h4LlIAJI6LAjbNfosCL9bHbt5PEWBCLwzoCiSEM/QeTPESxAcWgBECCEYh7/lB5iikI9"
    "EpBIVePdBz49mss2RPnSU+l2yo/yyxfFxiHCAYNnChSFdhxoQRbmtvTTn0sir45c3Np5L2"
    "ffmxgvSXv3y+vL59cyTUbjbIpyUGFHRe9hI58Uult+4rhDbIqXNWnkASzkTyzcwPZU6XtY"
    "yoklt2dGZHxJD0+GPVuKBaLCOnN9kMeyDqOsO43JFYPuJEJdXTWMmJo+LDaXbh1AyzMIp8"
    "RJyIV3lhP1r2RrSdBlJ6eyqonwowCPCSOJ4f8WZQjcdDGw+aprBsUGfDEgUunqFO53Od1u"
    "bNdz0SkrWcW0faAj0VXoqGieyrof5qTH32eE7hEXVZIZ/gBVmQXdlbHohq2ivnif3KrsJS"
    "ZQqj5aXlFIWp/QHFz7tjOSlBb4ZDOpWs/2aVoUo3oKNhfHTy7uT8+OwkOxGyK20HQePqFi"
    "B1xNZC2wqtByUxROuATYgsrBLNNZYlOEQ6u0GVbEi2g96wfcDRo/8sJIYH3/UlEUOt0oaM"
    "3MoaGrLGDJNUi3TmvDdO6jHTSMtsmmJIC/6lK4pVME1DqOR7uw53qjNZJnVm0mLudYxzLF"
    "PaOEfj4hzNzVd/Jc5MjUDTekyESmZ7GvHwAnntO2XZFrPaN+v8KfLWJUEUWUJ7S9fPbIhK"
    "C4z0xOP9KSBIo2xHotcE8sBkBXDSu/M7P/wgPvBb8XCxEVdNEv3NagMqDN6DRqA5oCJmc4"
    "ejv0RoT36jT35bjWj4PM70Id39tEJo9ajOelR6eGqzoEJoWdCZBUkfdW0OlOksAzbTceq7"
    "Up0b2hW5Bpg2V9VdKluxQv3yYgXdDfEdYL5dFd/KPquAb7Iv9ADvXT7TQNEt76G6HU+3Wa"
    "QpyZKUKelZ/mSLlp6PWaum/40pvwhktcsAD7ECDxGe1XXv9qG2bvWeHYKjFiV7kwiYvQh9"
    "4Q8J8APIX5UdR77Yyk9bLKBjliNh12CbIGbbwrc6gkp/hW9fvkjpvmC+1aKblUoOErmuXu"
    "uhWb6rVJlQ9sfgOWcU+wwoT5NZQgI8HKL3cdaMT8EMQd5NnB2N6RUYkiWT+iQprT3Mt1Zk"
    "5D/OSozG7OetEiPSKp+WDB+g9HI0VpEM2aiWbuI16ZC/SI0ZfE2iS0YyQJTPVBqKnzX3Ez"
    "+rtxNHhD9vDeGf7m6+NIWZphRVR5PvUvA/EPj7XCVEBizHouReSgF98/ni71Wsrz7dXFb9"
    "RnyCS1u07jW6+6wOZnUwE1nxUjrYNtWLT5h+xs9Se3F6q1WhCDB1ZukoBZNxnGOPeIVhMF"
    "8wwT6kWMRiUfCG7Rs+r1vye4AjQDF+EiZiLvu/CdEjFLdktuVe5rRRXQZvRW3qQ5eEcFur"
    "pZcQEP0TOaexwHcGnj1ASHiJpw7BH3Vay4i+pKICtj0IRnE90vvynHvGFlUJqb4qleJB+p"
    "A/Y5g/4X1c9eqxIEbKnj8jURwq5oBMAi0PaJVD5/HQQomX9dLotSiaCCZMZAyZrLhCFEQM"
    "HEiQ95531V6GIxCiZxSJsooe/yp2ASeS5iKkfgCYrBjWZdJeZ5baumFep9iFC4KyshHxJ8"
    "Zta/025syw4qsxjChabSGRHdSKle0yapNN5AfL6Yrruks/CMAkLRNb3a6UfBNnKq6JqpWw"
    "2B68XtiuuG2p+ibKVCZj39E9MVZxT4yb3RPjmnsiOxG09pgild1lugfpU4ZQ100mIzZ5nR"
    "+kks0IuPxXBAGTfHAEltCniRdR3xGq5AdtcYPa9kav0lNEEKVBJzaXKW36n8lcTnQf7SOt"
    "TGcPtX02QBr2ehlhfyzYBHoxig2vF9KoYhgr7wgKNsfdm3gNW/i9W3h3ZIosLXiZKbL6Rr"
    "SYIktdyXQc42ACA75igE/AE5pzT/Zb8PVrcvXrVxEP+/VrUjePf44QIIsZ4fkodIqE/dBH"
    "ZBRTTxDxPcRvSFOyXuAbrVPd4JNk1GKVTBaAHgsKRC8nXB0OgA857s0VNVtwb66jaXFXjW"
    "XwHzLFTiOaoUBlke9YNdMGdxqmRtjgTh3BtscEO9TQa0krva7qMh8I7NXIj16a/Q4r6qNJ"
    "Ue0FqmHGIXXtzTordT+WY6venlWrl/Ke6P/aHVqzF7JR+U7e1rWKdxIXppDXCtwIecI9Tq"
    "dxnmncJU1ot36afopC/n+2rxJJKmunKaxabLBkNGpRi22wzs6CdfhLJZeOWrAvkVn4O8Mv"
    "+s0g0sGvWqa0flWT/aoUB11c5wUyy1+T+Wv95tZv/noZYR3nr9txvq9Q9+A5LyrUz5sW8C"
    "qkhQ8E8a3W76ov1UYDR2U9rzV0VN6p9QaPm6S7CfLiTKO6PUM6Yr254pfKhsDTj0bgl9bU"
    "JGveMM688Wpqt4q1XV38StkZKgVGx80FRse1AqPWpLTbUAt+lFKoh3+N1Dr/u/EgiRhy4A"
    "NFkR4PaqT2VdjPVMiXMfhkmZCQGJUFyeQ1HGlnQZapTD5y1Vf+iwCtb/rKqewG0z28bpfd"
    "ogyzKO+GAzvLtjYN/WEmW5uG8k7WODvi67A3F+FNhtsKvBtU4MWuu4iibk1Vy6Q2s9po36"
    "FNoH8VbLYu4p2r4s8oIohoc6BCaKUI6xveF99wunR35Bg2bNWrwlx54TdwCqc1vK1juC2j"
    "Ii1ztBlIuvk5e7I4bXqO7mLiLy8MdpCbs48ral5oGrcBWuqt5/YFpI75SxR9k+WYa2cuFV"
    "befTLlgIDViPKpAiGJ8ZFg1RzhUwz6SpmlWEVkjvA8QGAZYYrSghxpe4z3gPGGxOWGl1Pf"
    "nWY1PFa8AkiIaUOhkB4m3SDpycS4WRsuxHblSeC7TvE31FjT7FuQUw/Qx3CoFjPUFjRUjx"
    "qK/GeGh8NeLq3ez1W64cF9qgT3aQvcpzHcNZuATmUqxcDn9KR9ybDnnW5c2w163ihQ94o9"
    "Ezu0bpGLo/LxIx3Qeny78VAnyseqZCPHVODRf0ahKKHr06nHcAlHcX4xP1e53sD75ib1t7"
    "hwkPfQFa0F3oKLIBCFunhNLmnO8ta+SCVU2F0QimcoKsQK23hgIw/4ndbmMe2U2Yk7YPAR"
    "2ct0R4GPEUIeoLi6X6kc+ip9k5u7Jtd6JvO9zkn2Px3pqkpnMvLGBOY9sqOeSs2qGAcIhn"
    "KoC1QVlCeMbA9hbtsqbm4+lRzIlx8rG8eXv3y+vGa4C9jZIJ827Cf67nvrtt8Dt31FpNII"
    "PCsTWsd9X27jFNgefJpXhan2jBWq6l5lGRpVGjpT+xiiRGrZrYwYqWmG+eC1quE91794Cy"
    "dInojQxlLAfkfAnC0ZdhsDGAR4GTeUYzzh/eSWIzbYJ2C2cKd1PbC3WVWUvrximlX7TNi6"
    "Ri1qH0GEdDG1l+nsWdJZ67M5obZb17YU7so+D0OyjEWLHevcNsB4nRQ1CE3FoEpyls1bjC"
    "MX20qn17lCakvKmcxnm9i5a5GlpljpeGkqpFZy7Mv801YgvEMXBY364KaxQ9UEVFuMCokD"
    "6SbSA8afClPt17ajCnBlxzXLxpaaOGXWtYL5s8WuVhylEGsxZ2sNh3G0AwRLGDAoALsgLF"
    "sERc8o+sA+BythGEtG80rvBPjSmIrNJ7RV4Q3e60ct9jLxbw3/ZjdxOt5kO0FX97BSgbSj"
    "lgppR/USabyIe6ADcEYwvPDG8alSyYrTlpoVp7WiFcLYrwNwRjA8gPsPcJj4EZ16UFKbgi"
    "vCcoCLNG0a8P6h3YIu12irVkGfSnBrKViTjB/eujxX2VjPm/fV89q2GsDwccHkMR18izQD"
    "PL7GKntr885a21f90JlCMtXaWgs0w1vFR2MVtwEb1SIfWNfB67Q17rA2SfWdeiVKj0YKTO"
    "FtjCNcNsxsriVb7OeL157W7KFn39207MIPYpKhQuSyH7khQLH59Ip9GCpIue20F6gGZmku"
    "QeWHE/xtM5A+8imu0wryQwGpLYexsQaSZv6ieu0jow7cXgsf9Wc0TzZ+ick8PxKaDeZePk"
    "bFXB6Hg/JkHZ4nGIeLBv4zAn++/QC4EZsgJkxTEKAHKm7GJm+A2YIYAcibn0Y4mLEjXWo8"
    "73l6iSn9l5KLIFzwjS6OQLUGdhNkzVGbgT3mVo0DjfDnBENyaY+PTt6dnB+fnWTgZ1faMJ"
    "eEOYqXSbaiQxitmoJ7U5pqvtWKoj3uNC9dpUn120wr/uvF7eXHLxe3/8hq5Waq8aebL3+4"
    "lFTLvfzH/fVF1ZHBN6mgk6WiQmpNFUabKiL0jJ868blMaYPfTOayzbrbefSbTVUxwSxo0x"
    "63mfYoWe89wHuXzzRQdMvveAncq4u7q4sfrtXK4xIXhhva1f4c3bFJBoT1VlumFgy2EuNG"
    "2ZzbbOCIjaKOmw5UKsDkJVaIB4Y3ATDLlBqBCEGPTw1ggBfeB0DgStQ2nDL4AJzgBS0E9s"
    "mLLvU5uQ0WNPiAHLXYMtL1qBzRkozvJ9pitwzYcqDVKyiWhCLEuxj6SQW26jajFEhk8zat"
    "rmstGpbL1qJhirxgFepXUEeoEFvRqNWkkRfrtJpsnIpSk2DCC7lCkFbmlGoozSPXOlTT0T"
    "WX6i/VYqC28I+xuomoB+zopjOVqUwWoDsHLW8hqSlGTTu1qUI2vAjxrSQ4xahppzlVyIYH"
    "dv86uE3Y2V7Cjm6zB9vkYW2Th1KeXoDdbipumdKquEaruDCKJDtUe3f2hOTl1NrDAciZFc"
    "wd/NAB9oTq5ZA/GhTyom6rM/NDLLEgtAZIlAntyu9YyTNpOahbzLNIZrHvhn0ACXWefeLT"
    "Dkd6jdie6iaf6r9iP+wkupUIrQ/KaCZb78TO99SddoSyLBCygSj07XTNhpeS25ao1lvX+5"
    "mzhfDXzMu0Ob6fC1MNFN/KnqvtDa3VdEi7lvRV2yFrgTIQBpTNiXjxOG3pst5zx/q9xChC"
    "HpqJqTdcUrfZRANcVW2p+eXjvA5ipw7D6nn6ZskAqhujVAbaer5+kgQgCf7I0wOaAz/+Ez"
    "kkHaQQ9ZEkz/+OAK64AkLRfAQWBHlgMQeTFRD59rz5U5IlIYsH6TSHNFIkLzbAJ7Fp9+YI"
    "syPQ0geK80oL/5TCqndWw95fFtik0h0zwHapHaT9NpYCtF+rEpl9q/qyVeUy2YaWlMEVIK"
    "yqC6UFqJtHvM2Q8sw8INEpiqaDZq1iXhy1Vq34zCT+legFS7n8z2PEeTT6B7Dkaa0+BQhG"
    "IVMP+IrxCPBDUborQN4jigDiFfPqakZPc9oetPu3ObXpHnAmVPMOkStVSntibOhq6uJfss"
    "D3EDDHRCuk6+kuE1oWvIqYxcGBv5xKQnR/urv5Ikc9GV5V/3yXgv+BwN9nb4AMQw5ESedL"
    "w9qz6oSFiPcrSW1CPsFlBXLsuouoW8fWCqnVwo3Wwm3BhlfB5gg9M12na8WGIqmNfDWZz2"
    "g2D/AK6ZvVKoS2A3PnOHPbA3vnPjPbA9sANhC8iDrY90tkFv7O8LMHCAl0O21FdVq7G/Xk"
    "Z7Gt4PXjVvVbwcebSA8I32UTDRTd0nargGwqpfSA7afCVPu1k6iCWxHpFOBNxfAe4L0uTD"
    "VMeCs6iwK8hYOtB4Tj8Nj78pzDhLouERhVTa0e8C3xgUujwpud4Xk0eprooOYWvwAR4r8I"
    "QPKEPPCAo/fCSR27wgCMEJiyH8XbVPF+VQCGHnDxDAEOBViEASIkqeo6ZffYFPgZRbKI3K"
    "19T2f3+QjUCryxl4guiPWv71woHbX4111MpA2gWlxbCYXV0LoryNmbUYZdrUR1Tm1yjb28"
    "SHUcsVPdxRr4USm4p1Rvr6XcXrW2E0drihwyx7JVj3GAYNjg3CpTVpufMVJzsO/DAH55c/"
    "OpZPu+/FhZ11/+8vnymuEv4GeDfNqw3JNDtKMPokxrvU1meyG+zX02XZfGdiVK62symcsE"
    "UdqtfWGZ0nLZZC5H6Ffk8lxvSGRKc3O9yRrh8ApPjpUKT45bCk+O64UnrQt314K5deHumg"
    "PWhWsIG2z26Y5ZENv4tBlQIrPw9+W9jWHtwXVwm020Z2xQdRiUFqBSLSfrF9++X9xWzNJD"
    "WKVilnXfvpj71gYf9B58sCt/rTj+pE7a9GBs88xmY9Z5Y5tRVfNxljYA4fOyLkwzXZjUp4"
    "FWP5SMwGT/WUfDVP/dZoqPpQFyhWyAUG+l+Yzv6sGcjh8gvmOlBmAt/b9q7b9ssMOLbdfF"
    "YAfsPumhnpFYO2pnAx5buM4cRU5zKepmG56MdkCsGB+dvDs5Pz47yTiQXWkDXlKfzKX+M3"
    "IeIjzTdYRWSK0n1GRPaMIsijtyOSa0PDaZx0mgkePBlSQyr8XcXiaz22R9m/R5iWX+Ikik"
    "gLaQuxLdCwbcpSr03gbc2dIOr2LLWsy9jmwuU1o2G81m64s3zRlsnWkHGu6I/trP2DYh3d"
    "qE9Oe++RhO8LdrXm31QOLCKdwdtblxfD7OQdlAhcy6EFPfRbzsKwSpWeJ3BLDv+CBy35Y4"
    "8uLUtxn0EFhOUZikuDGJxhtxQjpF4oMgDGD4uGC/UZZdt9XvkvbFKBpahMjr01Xyujyx5V"
    "VrlPFLtWeWzbAz1j210+PbTM3ypdsIlN8odQ5UCK0A1ZkFYherYd/s1krHD9CtdayS1Hjc"
    "nNR4XEtq5FtPHdzmMqnpeFsndYM6qdbG0oUVe6d8cyGuU9oqtElu+8Bf20vcNOOK7Z18oG"
    "FcaeudvPOuNGR6t5gUf76kO01lzKi9Sw2ZOqQ6XMF6MInwkqCIqeWQAsj2D+QBisEEsb8D"
    "D7y5/fEKnB8eH/5eZg7QI14fXWr1dCP1dBR6ooCSjppSpBmgqnJ0qBTiyIc112A5lCQ6J7"
    "A5U0imXfDOCPsBfbervwT5mUrQ41lz0ONZLehxPj4987RQzimGuabVlnTbiq5izERMLYTT"
    "8QPE90QF3pNmdE9q4No2rLtugWRNHa9BFWbitv+MurX+qdJao4fJnA4goU5TEcLmGidlqg"
    "H5o3oMCHdF00l9R1ORzh5VfdmSElx7MCVd5DPtGSNULUnlNWiSIekCRb47PZCYj5I7ozaj"
    "EczHbDNnWMuq81pMOhturM3GGt6YTDMhtUAyQLVrfHqqki15etqcLsnvVY6zuaQmS4tWGw"
    "8fILpbMRqwb6RIdjg1e+4LJNZ5r+m8r4kJL3mY/fb/tCCUsQ=="
)
