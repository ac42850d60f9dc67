from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "change" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "scope" SMALLINT NOT NULL,
    "key" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX IF NOT EXISTS "idx_change_scope_f333ec" ON "change" ("scope", "key");
COMMENT ON TABLE "change" IS 'A row was written that wallets read. Triggers put it here in the same transaction, nobody else does.';
CREATE FUNCTION fiel_changed_points_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "change" ("scope", "key") SELECT 1, "id" FROM new_rows;
    RETURN NULL;
END $$;
CREATE TRIGGER "points_account_changed_by_update" AFTER UPDATE ON "points_account" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_points_account();
CREATE FUNCTION fiel_changed_pending_points() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 1, "account_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 1, "account_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 1, "account_id" FROM new_rows UNION SELECT 1, "account_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "pending_points_changed_by_insert" AFTER INSERT ON "pending_points" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_pending_points();
CREATE TRIGGER "pending_points_changed_by_update" AFTER UPDATE ON "pending_points" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_pending_points();
CREATE TRIGGER "pending_points_changed_by_delete" AFTER DELETE ON "pending_points" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_pending_points();
CREATE FUNCTION fiel_changed_transaction_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 1, t."account_id" FROM old_rows n JOIN "points_transaction" t ON t."id" = n."transaction_id";
    ELSE INSERT INTO "change" ("scope", "key") SELECT DISTINCT 1, t."account_id" FROM new_rows n JOIN "points_transaction" t ON t."id" = n."transaction_id";
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "transaction_text_changed_by_update" AFTER UPDATE ON "transaction_text" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_transaction_text();
CREATE TRIGGER "transaction_text_changed_by_delete" AFTER DELETE ON "transaction_text" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_transaction_text();
CREATE FUNCTION fiel_changed_redemption_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 2, "membership_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 2, "membership_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 2, "membership_id" FROM new_rows UNION SELECT 2, "membership_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "redemption_request_changed_by_insert" AFTER INSERT ON "redemption_request" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_redemption_request();
CREATE TRIGGER "redemption_request_changed_by_update" AFTER UPDATE ON "redemption_request" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_redemption_request();
CREATE TRIGGER "redemption_request_changed_by_delete" AFTER DELETE ON "redemption_request" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_redemption_request();
CREATE FUNCTION fiel_changed_member_tier() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 2, "membership_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 2, "membership_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 2, "membership_id" FROM new_rows UNION SELECT 2, "membership_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "member_tier_changed_by_insert" AFTER INSERT ON "member_tier" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_member_tier();
CREATE TRIGGER "member_tier_changed_by_update" AFTER UPDATE ON "member_tier" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_member_tier();
CREATE TRIGGER "member_tier_changed_by_delete" AFTER DELETE ON "member_tier" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_member_tier();
CREATE FUNCTION fiel_changed_referral() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 2, "referrer_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 2, "referrer_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 2, "referrer_id" FROM new_rows UNION SELECT 2, "referrer_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "referral_changed_by_insert" AFTER INSERT ON "referral" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_referral();
CREATE TRIGGER "referral_changed_by_update" AFTER UPDATE ON "referral" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_referral();
CREATE TRIGGER "referral_changed_by_delete" AFTER DELETE ON "referral" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_referral();
CREATE FUNCTION fiel_changed_membership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 3, "customer_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 3, "customer_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 3, "customer_id" FROM new_rows UNION SELECT 3, "customer_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "membership_changed_by_insert" AFTER INSERT ON "membership" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_membership();
CREATE TRIGGER "membership_changed_by_update" AFTER UPDATE ON "membership" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_membership();
CREATE TRIGGER "membership_changed_by_delete" AFTER DELETE ON "membership" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_membership();
CREATE FUNCTION fiel_changed_member_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 3, "customer_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 3, "customer_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 3, "customer_id" FROM new_rows UNION SELECT 3, "customer_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "member_code_changed_by_insert" AFTER INSERT ON "member_code" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_member_code();
CREATE TRIGGER "member_code_changed_by_update" AFTER UPDATE ON "member_code" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_member_code();
CREATE TRIGGER "member_code_changed_by_delete" AFTER DELETE ON "member_code" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_member_code();
CREATE FUNCTION fiel_changed_inbox_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 3, "customer_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 3, "customer_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 3, "customer_id" FROM new_rows UNION SELECT 3, "customer_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "inbox_entry_changed_by_insert" AFTER INSERT ON "inbox_entry" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_inbox_entry();
CREATE TRIGGER "inbox_entry_changed_by_update" AFTER UPDATE ON "inbox_entry" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_inbox_entry();
CREATE TRIGGER "inbox_entry_changed_by_delete" AFTER DELETE ON "inbox_entry" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_inbox_entry();
CREATE FUNCTION fiel_changed_merchant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "change" ("scope", "key") SELECT 4, "id" FROM new_rows;
    RETURN NULL;
END $$;
CREATE TRIGGER "merchant_changed_by_update" AFTER UPDATE ON "merchant" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_merchant();
CREATE FUNCTION fiel_changed_program() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 4, "merchant_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 4, "merchant_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 4, "merchant_id" FROM new_rows UNION SELECT 4, "merchant_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "program_changed_by_insert" AFTER INSERT ON "program" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_program();
CREATE TRIGGER "program_changed_by_update" AFTER UPDATE ON "program" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_program();
CREATE TRIGGER "program_changed_by_delete" AFTER DELETE ON "program" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_program();
CREATE FUNCTION fiel_changed_location() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 4, "merchant_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 4, "merchant_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 4, "merchant_id" FROM new_rows UNION SELECT 4, "merchant_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "location_changed_by_insert" AFTER INSERT ON "location" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_location();
CREATE TRIGGER "location_changed_by_update" AFTER UPDATE ON "location" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_location();
CREATE TRIGGER "location_changed_by_delete" AFTER DELETE ON "location" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_location();
CREATE FUNCTION fiel_changed_reward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 4, "merchant_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 4, "merchant_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 4, "merchant_id" FROM new_rows UNION SELECT 4, "merchant_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "reward_changed_by_insert" AFTER INSERT ON "reward" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_reward();
CREATE TRIGGER "reward_changed_by_update" AFTER UPDATE ON "reward" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_reward();
CREATE TRIGGER "reward_changed_by_delete" AFTER DELETE ON "reward" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_reward();
CREATE FUNCTION fiel_changed_tier() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 4, "merchant_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 4, "merchant_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 4, "merchant_id" FROM new_rows UNION SELECT 4, "merchant_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "tier_changed_by_insert" AFTER INSERT ON "tier" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_tier();
CREATE TRIGGER "tier_changed_by_update" AFTER UPDATE ON "tier" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_tier();
CREATE TRIGGER "tier_changed_by_delete" AFTER DELETE ON "tier" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_tier();
CREATE FUNCTION fiel_changed_achievement_scheme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 4, "merchant_id" FROM old_rows;
    ELSIF TG_OP = 'INSERT' THEN INSERT INTO "change" ("scope", "key") SELECT DISTINCT 4, "merchant_id" FROM new_rows;
    ELSE INSERT INTO "change" ("scope", "key") SELECT 4, "merchant_id" FROM new_rows UNION SELECT 4, "merchant_id" FROM old_rows;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "achievement_scheme_changed_by_insert" AFTER INSERT ON "achievement_scheme" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_achievement_scheme();
CREATE TRIGGER "achievement_scheme_changed_by_update" AFTER UPDATE ON "achievement_scheme" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_achievement_scheme();
CREATE TRIGGER "achievement_scheme_changed_by_delete" AFTER DELETE ON "achievement_scheme" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fiel_changed_achievement_scheme();"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TRIGGER IF EXISTS "points_account_changed_by_update" ON "points_account";
DROP FUNCTION IF EXISTS fiel_changed_points_account();
DROP TRIGGER IF EXISTS "pending_points_changed_by_insert" ON "pending_points";
DROP TRIGGER IF EXISTS "pending_points_changed_by_update" ON "pending_points";
DROP TRIGGER IF EXISTS "pending_points_changed_by_delete" ON "pending_points";
DROP FUNCTION IF EXISTS fiel_changed_pending_points();
DROP TRIGGER IF EXISTS "transaction_text_changed_by_update" ON "transaction_text";
DROP TRIGGER IF EXISTS "transaction_text_changed_by_delete" ON "transaction_text";
DROP FUNCTION IF EXISTS fiel_changed_transaction_text();
DROP TRIGGER IF EXISTS "redemption_request_changed_by_insert" ON "redemption_request";
DROP TRIGGER IF EXISTS "redemption_request_changed_by_update" ON "redemption_request";
DROP TRIGGER IF EXISTS "redemption_request_changed_by_delete" ON "redemption_request";
DROP FUNCTION IF EXISTS fiel_changed_redemption_request();
DROP TRIGGER IF EXISTS "member_tier_changed_by_insert" ON "member_tier";
DROP TRIGGER IF EXISTS "member_tier_changed_by_update" ON "member_tier";
DROP TRIGGER IF EXISTS "member_tier_changed_by_delete" ON "member_tier";
DROP FUNCTION IF EXISTS fiel_changed_member_tier();
DROP TRIGGER IF EXISTS "referral_changed_by_insert" ON "referral";
DROP TRIGGER IF EXISTS "referral_changed_by_update" ON "referral";
DROP TRIGGER IF EXISTS "referral_changed_by_delete" ON "referral";
DROP FUNCTION IF EXISTS fiel_changed_referral();
DROP TRIGGER IF EXISTS "membership_changed_by_insert" ON "membership";
DROP TRIGGER IF EXISTS "membership_changed_by_update" ON "membership";
DROP TRIGGER IF EXISTS "membership_changed_by_delete" ON "membership";
DROP FUNCTION IF EXISTS fiel_changed_membership();
DROP TRIGGER IF EXISTS "member_code_changed_by_insert" ON "member_code";
DROP TRIGGER IF EXISTS "member_code_changed_by_update" ON "member_code";
DROP TRIGGER IF EXISTS "member_code_changed_by_delete" ON "member_code";
DROP FUNCTION IF EXISTS fiel_changed_member_code();
DROP TRIGGER IF EXISTS "inbox_entry_changed_by_insert" ON "inbox_entry";
DROP TRIGGER IF EXISTS "inbox_entry_changed_by_update" ON "inbox_entry";
DROP TRIGGER IF EXISTS "inbox_entry_changed_by_delete" ON "inbox_entry";
DROP FUNCTION IF EXISTS fiel_changed_inbox_entry();
DROP TRIGGER IF EXISTS "merchant_changed_by_update" ON "merchant";
DROP FUNCTION IF EXISTS fiel_changed_merchant();
DROP TRIGGER IF EXISTS "program_changed_by_insert" ON "program";
DROP TRIGGER IF EXISTS "program_changed_by_update" ON "program";
DROP TRIGGER IF EXISTS "program_changed_by_delete" ON "program";
DROP FUNCTION IF EXISTS fiel_changed_program();
DROP TRIGGER IF EXISTS "location_changed_by_insert" ON "location";
DROP TRIGGER IF EXISTS "location_changed_by_update" ON "location";
DROP TRIGGER IF EXISTS "location_changed_by_delete" ON "location";
DROP FUNCTION IF EXISTS fiel_changed_location();
DROP TRIGGER IF EXISTS "reward_changed_by_insert" ON "reward";
DROP TRIGGER IF EXISTS "reward_changed_by_update" ON "reward";
DROP TRIGGER IF EXISTS "reward_changed_by_delete" ON "reward";
DROP FUNCTION IF EXISTS fiel_changed_reward();
DROP TRIGGER IF EXISTS "tier_changed_by_insert" ON "tier";
DROP TRIGGER IF EXISTS "tier_changed_by_update" ON "tier";
DROP TRIGGER IF EXISTS "tier_changed_by_delete" ON "tier";
DROP FUNCTION IF EXISTS fiel_changed_tier();
DROP TRIGGER IF EXISTS "achievement_scheme_changed_by_insert" ON "achievement_scheme";
DROP TRIGGER IF EXISTS "achievement_scheme_changed_by_update" ON "achievement_scheme";
DROP TRIGGER IF EXISTS "achievement_scheme_changed_by_delete" ON "achievement_scheme";
DROP FUNCTION IF EXISTS fiel_changed_achievement_scheme();
DROP TABLE IF EXISTS "change";"""


MODELS_STATE = (
    "eJztfWtz47jR7l9B+XzYfVPK1Ngz9jozp06Vxzu77yRzi+1kk7NJaSkStrimCIYXa5X35L"
    "8fALyIF5ACQEoC6U6ldmYkNCQ9DQLo7qe7/+dkRRzsRS8+Yce1fnA9fPIG/c+Jb63YX5pv"
    "ztCJFQTbt9gLsbXw0tFs2Pw+H7eI4tCyY/rOveVFmL7k4MgO3SB2ic/Gf/Exitx/Y0TukY"
    "UC146TEL9Av/zyiDe//ILYl4iQ5Xl8EP2b7yA3Qj5+wiFKIuwg68Fy/RmKCAqWxKdDVtYG"
    "PWIcIDdG9yRED4Q4L9iXcYhNv43rPxz4cxPf/VeC5zF5wPESh/TTf/75hH4Me2/tOvGSA7"
    "gJ8Mk//0n/5voO/g1HbBj7Z/BI0cSeU9GJ6zAZ/vqcS9LX3rkPH/z4Bz6W/drF3CZesvK3"
    "44NNTL9qIeD6MXv1Afs4tGLMPiEOE6YjP/G8TKG52tIfsR2SfsuSjIPvrcRjmmbS6RfYvn"
    "Yyn3/+cje/fX83n580VkEuUVJQ9pJNfLaC6FeNOAAP7Cv8/g9nZ69efXf28tXF5fnr7747"
    "v3x5Scfy79t867v/pF9mi1Y6Fcfsw48fPt+xL0ToMk1XMHvhP1zGiq1Uiiuj9ETg0F5afj"
    "xXVUNNcLc+cvS7FJK/sNXI9lGbmEq2Ksgenyr010srFAOfDa8BTn/GGAFfWb/NPew/0I3j"
    "DTq76MDyr1c31/99dfPt2cV/VQH9nL1zxt+qQltsSVVwWxd1MX5Ky/ns9PV3ry9fXbwuVn"
    "HxStfibS5UjobCSs3HT3CpXkqs1MvWhXpZX6dsexZtv74VbsTY5hI1bBebGEcjRLdrE/34"
    "5R2beRVF//IyfN99+Hx18/dvP139jWO82mRvffzy+cd8fECi+CHkE528+/vd+6sa5naIGT"
    "5zK24i/z19J3ZXWIx9VbKmAScTfZH/ZVrauPvw6f3t3dWnrxWVfH919569c1bRRv7qt/Ut"
    "u5gE/fTh7r8R+yf6v18+v6+rrRh3939P2HeykpjMfbKeW04Zk/zl/KXqoxWSINBSc1VyAD"
    "Vnt0vQ8jBaZhbF/WPpVsteWFj249oKnXnjHXJG2sY231qdreqvWL71wJXE0GTfMzMm/xJ4"
    "xKqaNNV3Zl02ZrIds9O+vELMFkVWxMwym37WjBtn1BBDeEXn2WCM1kuCIuzHbIjlUWPuLc"
    "rWMbLuY2rwWcihxl3iezhipiByVwEJY27tsXmb1uXBPlVgW4INaY7BAjakcSrZqiB/EpVV"
    "UBMEFWirgP/ZwL7dOsrHT9A6Onv5UsaSf/my3ZRn71XxZc5LtbWdS8Ci1l7U0dI6O79QWd"
    "ZbiQku7IvXEuv64nXrsmZvgRX6TOyTqo83iDV0XBID+9M0/SrYn9uFEFhhHAmOsUzshz/d"
    "YM/iSDZ1XjErv9KJxvtQb1/N1uV/9m+ic8RazfQcz12m+jzIB0rY64GL7Swsy4xoHmKNl1"
    "aMfJJa1W6EeBiWGtDsXz5a4RUJNyIrvNdcwrjt1vfgJ6sFfRVitgZdwtrt7UxbDQ20wr8V"
    "mNJVeLC4FkRfOlbonqIv2WaqupFUxKa0mA+wpTTuK3VtNFXxAwmx++D/CafPwQf6zS3fFh"
    "nVDZf3yNTQdi+hL4fWujgCqwuQ/n76q3GcmsRXt9dX378/+c9xwhBXduw+ufFGdMMp3uu8"
    "31jlUTsvN7dkRa8SFNL0ErKk81KNOzO0Dt04xj67gLAYAZ3Gj9jUxE9HOq7DPP7oM7+sMP"
    "/vAxNL6WgpnAKO234/7h/+P/zbZPErtuMIWSFGgUfXAHKdiF6zXLri6Vz0ehV5Lv2r5+II"
    "LbBH1pxUR29k9INXjG/HjoVffkH0/uVETJhT7dLDN0LE91rvYrV71891zzj9Lx3CXuZzLd"
    "2g8UZlPDUZ/wmXNyMvb4/0x6v40/Lx4E2T8KYdNRJlmHvlOA5jO4liulWHyhqoCYIGdDXQ"
    "OCNUnoKaKGhBO3CS3ibmqtt9XU5r2zdNA5Vd/9WZxK7/6qx112dvibFWXe5VOVjrumudXr"
    "dJqLzSq1ITvN6cytDZT9vp7KcNOnsKmeoyL0uBy0R7lXvE5oEZZfxrgrDP6GpA7Kf94+2X"
    "z0peWse1Y/T/qBkfjXHxd6DIkKj4avO9pHDVlraZa4Gjlk3wrgY6Cd0H11fZ2LcSE9zUh7"
    "+9qLMCgPExfkbAPl3BfySLE4EXmL0863IA/5oN2On7/YmEjygmaIGRQ3yccbyZ+9Umq5Ub"
    "v0G2Z9El6HCmuIXWSx6wDjFVP31x7cZLxH7q78n9/Qwxkgsdwny4Mf1EOtTpSHY+8GcDKd"
    "3oywH4WY9yZsFN7Bg3Md/Gc8Vk8bLMIK6k4+4sNftahmVOR3VY2A2WeRC69P4aC0Bu3bfL"
    "Ioezr1/ud/cejFwTJr4G8XUrBddc4665VeslxqtARGlt90eVROB5aQTQ0tvrfKG0z1elIG"
    "ggcYWhxoNOUvhWDBj5Jm9MqTGnoeGKIOjYZB17VhTPcRgSARm6fa+sSk1vrzyXyr4878i+"
    "PG9mX0Ke2mSfKEO8lle2TRJfmKGTvzXrpq9uB0mk5njkwfVfIFY7MZNEtuUzt6KFci4S52"
    "+umcOR+QQjRhm1PJRzxSJRls5Q04LfcaR+RygDsHXQnEk5aM46HDRnjYMIr+j9TAXgQmBq"
    "/q+zcxn+LB3VXmXhvMGg5WjN6Y7k0kl1jnvhBHCNNu3Qr/g8WdFflUeqEJjaIzU8ZYtD1e"
    "d5Ek4Az5PRz5MVRfR658yXViSoPtvxXNUFp2ecnp7JlE6lozruBI3yqZ7lPyTUqlDzAmxl"
    "Jnj3kvGXtrtLG95SMP8nu3NplTHhl7yYPGK/ZzGTT3SiOzbP+Da21lImldwEHEV03p4o3a"
    "azjPfp6AbpV7LoCdD7rIzhRFdRkETLeZQsik/oCddXOt9tabopLSwlH2UzcbEd2C8+viP0"
    "P7vhvS7NNZHVqOjM/YFu60mITwTO3PytWZcz9740SKYucsrcjMPNDHGnK/3HYsPLEjNf63"
    "1IVozlGeK3KeOTU0Mj5BH/gf1poTXFm6zpC+Qx4vRQYR3k/XyKTD2ARWI/4tS3Dan9gruv"
    "Ea7frZJkjZCtxARNkD/IOFP+0O5M+UMz/w1SJZ6h1bHPoOPW/BCcVBXbpKNNXGELScceXf"
    "8xbcMWR4gpz6HniUOH8hr69EhhU75BCxIvEXMFsYI1vFEbo/POkIOtbV19nt8gjETu5UMg"
    "LjnSwylIQvrctrjI3vvJiiuhXOGr6prcipt8VJ2sWc0nN2bFMO9Tgo+y50wqqtYRVGvE1K"
    "A+wXHzhvnerOyMr0oNs+gNCnXtoZQ5PV2UUa4ImbyzmAMzuOKneimuEDF+C1w6nQ4DoyIJ"
    "ajZazezGraHjkhhwAUzWb0YC1SjaU5aDu5/K3a/hW2ioo6kL5UrHJU7yuPTQ5uKf1SodV1"
    "egSaWO82iowGVTCpS2O2yi0qCd3hrG5I7oysDO710fLUKyjnD4ljtVbEIeXZyV++XFh5nJ"
    "wAoCr5euvURrzBsc8rfYFbfppRl6cvDOGLwtzTq8M2CiHsR2otemcE43FdEJ0A5zVWqCRu"
    "pe+vWBnfosLrhgpz4PNVMItdJBSnJgqZqs4Yief1oqrgiCjk3W8RG9EaZtzs/WHWGaIg7j"
    "jyjvc+593xact2yOCWFdrYyDn1wb90Toez7JlCDaa+2DwG1lIRXvzTqrHwSuCgfp7PwChZ"
    "bvkBVauHE0E/uVbv/76vd05FuUsypW1gY5ZMaZreslWc04wSjtkJVXUV1bEfJJzLlETY/X"
    "IT9Ys9EWuMiMdJFBYYWtY0zGXdNR91JU9hLfu7+pwLuVmCDAw+eBg4P3IA7eyCaB6OrSXp"
    "p4KwHFiXsUJzbIDQj+g735D8Cn/yzUzCskajKT6rLwQJus6RA/0SuGjp6rkqBlk7Wcb76L"
    "jXpb1rooOH+18xCgg9yxNXDU/tDwELBXIpKENlbPhSqLAfxDBaDydT1ABOpTaaqRqUI2BF"
    "XbBSoxqBt6St98uL47Eaz2AdC9LSaaKLaVB1wC2fxMHADbj6WpxnWKyoJbu0BIwLu99w0A"
    "sEJ1prEu38Y9uQXj4zDmCwUI4otl5bTHF3F51O4SB35R/dyKt6XOraLI+VveiJEk9P3tUF"
    "5lgMf/XP/JjfmKZYncJMC+oMLBfj5DEDT8uXJM5pwNCnj1jbTQ9D+BcG/KvWcG0USpYNcE"
    "yrSbjfBeKrWHxNOu5pHLmox1WsqD7sGbjP1RPwGOE8iFWsP7rjXs0I1gM7etQO18rIiBi0"
    "zXPxO46jSFsgyULJcqWf6Ew0hovbau75LE4fxfp/td24N1zeSXea04VlUSAtNGB7J+Ja6v"
    "peWKIAQrTdaxh+9jHd7BVgz0a7J+oSIKRKGftwYgCg1hUBNVsb8wKJRdGiLNEQKhvdGVC4"
    "TKpJEWCXc9EyXL6X0T2S9qZQUg3XZHbx/fXvZNt/3KJpnOY1t1lZGEAhT2ROiv6SwTxYie"
    "GQH9zUHIpXoBdc2n+hqO8zop+cixC0zU/6FLp5nomgqxjenUc9uz3FVPqG7Sua7ZVBOFi+"
    "4u9iNJej9+2TQTRSnETy5e915NbJLJIuTg1RBN/m6KiW4w/flSaaxjBMxdBSTs+9h94JP8"
    "kSymdObtk1JY2IoCSmHZjmynFJYNV5muScFyE7m25aFoSQJRx6PmgJ1kPv7F65S9n09sN9"
    "7MH/EGioEAfc+8571KT7iUYe9dtpP3LhvcPctxQhwJNtR2fEsiE4T4VKrgymlHxZXTZskV"
    "tseoQJyPPxy+JycjXcDF9q0Iby4DEO+EeGUF8yRUYviWRKZHEnslVUL7VUcJ7VfNEtpAEj"
    "sZkiQG1UtaoZ4SwcT2iF7pkoogkIhM1jFQKIBCYaIqhqVQGBqHNnNf2xGGjq37+34IKWQx"
    "jxIhCNTvirH6rHX6PEy96b3DrHy2abvmIXQvG7rvCdGfwzRsP1GMIGAvgxIE7JXgIqHTe2"
    "v6wuaYKD5AaJB76CBcf9RAdGEtCgLRZUuyPRBdqe6yKxDdDgY0XzXYczHrCCZHXvKgEsjI"
    "x0+uHv9rmUT31+157q8bae4Qp99nmJN4JFSKceYCE4S3a1vI0f2uFdzvGhwI21bsEryVOG"
    "D4+H/9cPbu1avvDxNFHhhijzyQJsDtnTry8b36dJh5YxIhupc2HfTjY3q7mSuX52oITi+E"
    "v5cqXWu8iNxY6QwsiUwQ5L20GjeeSjXqW0bix6EavluRCUI8cLkzOwlD7NtqAJdkJojwKx"
    "kqVTuRqtF7zV3h+b+Jr7QLV4QmiPHwth6w1U6ArXbsW/MomEwNGo2hRA9D9d7tkM8rlfeE"
    "aYI164VlQ3rCpFAyZJQwpW0p+tJipta8o5p/yeJWJGb3UZZA0TcRczvbn9JsjCliFhA2fJ"
    "4V++lLa+CTyVdGGjNidIAfWfYAO1eK2t12vqkit8KrBb1oL92gJ2KfiommCtXCch76bvbv"
    "2BxTBSh2e1Nm7lwpxswo4Ynwwwr33s9v01mmClIQkhWhY5zedD420TX9+6SRGuKoy+eZKl"
    "CH5hmPEqSsRtjCivvXm0vZxu/YVBOHC0qqGcliHyVIRyRojxqvYEliMgxeX9lUU8XrkIz2"
    "UQJEL1ROYvf2t6SzTBWkw/P+RwnTYSsZjhSiI+ZGjBQxBklvtNjIqUIE5R5lUGI0zXnMYq"
    "H0h/X1+9K57rKppoqX33sr/0xn+EqmuzVlAZgQr9i37HvNTKMvN9lkk8UsiZZz21oFlvvQ"
    "24lH57rOppoqXumdaqg1ll6upr7GoiR86h11v+WTTBWiNV4sCXnsidFP6SzvfYdvhVMFi7"
    "HVVkNQg66KiaYP1TxMhoPrJpksYgEOXeK49vyhf7Ghr9lcP06s5pBSsnzFt/UQWqt2TL/4"
    "+I7Q/0g5uPKpxpVrJPfU2ksXP2EWYp9H9hKLMpTVMbvaznpbTDoR9BQrMuTLR1CQobSy2u"
    "sxlFby7r4Ad0uMPLKxvHiDMsEVfoOWZI1SiwVZIUbYCn3szFAUUP3MkOU7CPtOs4lA79mg"
    "CMRIi0BA9srJkNkrLiO3xu6TaG8lxMOW37Koy3I1WBdUcF+45gv+sNkq7758+chmLhJV3n"
    "2oLdzPf/n07v3Nt6c8Q4UOcmMsBpztSfN0j1LbRmqCUBFXcUupqcBa8fatK9cX1ebYqYi6"
    "OKhDWx0Lei4LnoX2AhOFQK8KE1rgn/zv+8TnLHS0SFwvdv3oBfu8/3Ny+E1pL4UnQrqsHf"
    "aFGvpgKbjv/WTVKA5d0U1Z3uRs3BNyj9ZLK6aXQpQ+y/y2GNVvmi0PSjWXXyaVvz2Tv5Fo"
    "boWhi7kH3yo8ogpHs1Aejmj5I9ryPLKO5o4bYjtuP6u7dNA2BahB7aYUzddLLLjsy21G1R"
    "kOWO6Jk7M+EeZkeHH95dPXj+/v3qsWf2Kl0GOM6D5FtyjOGEMx27C0t6lTmYIYp+0VMU4b"
    "JTHW2LPpj9S6zjZlta5QhrlmjnODYkFxD8cxDrVUIRQHbehqIwuO6miiIQpa0NcCZ2jNsW"
    "Uv52FB31M4w1tmgCNc4SYVPUbzdgJm5w2qJgqwy8Me4nschpqngUAYdiH9XYiCifVuSE1Z"
    "0IOuHjJ7bEt07uoOI2HYtUwEm5TKJsVxmzuWiBTV8VRUxabkeB0sqsOWJ15p7jo1Udh09D"
    "d/DqV+pKFlAtCIrkbovk63joXl5e4ieV00REEL/bRgW6HWQyGSBl3o6mJF2FnqRrbuHtUy"
    "AWhkGI0sAoW7kUh0QooY7HqEf7O9hH6XeWR5eE5vqMIk/y4zoGWGA97/i1dGawBkSd7zMP"
    "FaKj7vjvDU5zhgjCfLLr+hn/zi6uNH1egODz5nXMWVtUELnNIUUcpUO3IMusAV3ytRM+py"
    "wNCoPCxDMDTwb4EbbuaPFATtuGh1CqN5Gix6mz8nOP2+R342MvRWxI+XKp6LhhwczaKjeQ"
    "uSJrYAbSe0jiVoYbEL2EwIYG3Cek/CB/eJXgXpN3VtV9AFoPMmKRKHa6TCNXLpOhy94iuq"
    "3uXFE4AOFHRAPy0U9Ihr79pSCBzwwr6vC2CNZfVSqnMWG9bOtHrZ7J21SlirEFYuROlCXh"
    "OD+/jg93HWTzLgBTd44TrlgKJAHPYepThiWnxQOY5YFTtcHPHVy5HcbLg7cW259Jl96Fje"
    "3e5IkfzhsD4fE9TcevE22lCL5A+Y8TiWZZ0WYpnjJ5waNio4C2XBKhLtymk1H0Vzsy4G0H"
    "ZAyyOhatG6puyEED4Oz1t7pQulJ6SOfewlwhqJ7dZPUxIMoMENoHhJ31wSTy2JtyoFahlc"
    "LfxKmBWDDOgjYOXFZhW5HaIppkS6PAa9o4Rp3gZTfHyoaKc+EyhJW0lJ4Gj29K1KQk9f43"
    "r6VjvuhfbS8uO5akmnmuAwT9ozKe7E6mpJNlVuVthr6q6puLwWXIMD0dYtcTvRqFTWVgaO"
    "vhxa66JwWX2xUgTo78apO/WGPkM3H66pXjpqFyqWlbtdskKPgqJy6RuzrpJyUTFkZ0G5Kx"
    "/lJx5idTxQ3il5hkhA9eigxQYRH6PIffB/7/pv+T/YW+lwvhGf1JAeblYoMGfwHjRD7QXm"
    "UjVrHP0VQTj5jT75bY9EWkquCA6gZMNcN1PScWEPqe6nNUGwo/QzfbLDU1kFNUFQgbYKIh"
    "xFOhqoyoEC+tk4zV2pqY0fSIjppfJPeCNpubwvTTUyVcjaLrWtuMV2EW05A+D7sTTVRPGt"
    "7bMS+Gb7wgDw3m5nmii61T20Au711e311ffva3b3Du/HgDY6SUIbn4iM9PSdWaeVvh2z00"
    "z/iRq/GAUJ80FQPBAr+obuQ7Jq2t7dQwUG9c8VLxD/If8EI9uUQ3DWYWT3yV4aRdoS+5Ks"
    "duP2UTly1hL/U4i4eL3n401GWZOifSlD0L5sp2dfNsnZRgUSjg22Cdfs9vCA8j2lT4BgJB"
    "cVjRBBC+5W4NIj+hH37rIVuHdsmgmBXk2wzm85/WD6mk0zVZh43eOeGPFizFMF6PBN4M30"
    "WPdsz6ZoPn1g1f9IjH17Q8+RE4EZVRsx6zKn3O3Y+WM2WCb8SQKmJ8Zg44XB11aEHOLjN2"
    "ljAzdGK0z3dN72Kn/F8qM1NbIEHbUGmG+nhcZ+HBhoxlyfZl0GGhaw0dqthWz4BI2F0zMZ"
    "Q4yO6qib3zDG2IPU2mSlzVIoRCaI8sVrCZAvXrdizN6qk8Yj9n0bCHeRxXOJw7ORjxPS3Q"
    "vv2A6xJneyKgkMCqOj6+DyAJeHiao4lMtjn+bFRxJ/Ik/C8Ez+VqdB4RGWDPwkHaFJ26Bh"
    "Pw43KEjoxd6PCac+xuhbum+4rM/nfyESopiQRx6RYXf/b338YPG3RKGcQeYEEqXBW1GX+a"
    "BTeRx6mw7CuFI/kbcyALw28PQL+JFla7HdmrKgiKFuRSVsB7gYfeV71F11zpGpRfaG1FyV"
    "UvSrIe6fKcwfyRhXvTz1ysi751fM+/emGhDdQKsDOu+hQTq01Exk9230vRXyLBt6ZfTpXX"
    "GDYxRiVq0CO29QtCRrf4Z8Vn+Fl0t22EfRF0h200z82PUQvSv6zTvpoDMLfd2WzSuvs/dt"
    "K4lwUWE3/RfVNni/jTkz4PpqjCLKXlsrEh3Uks3HC2mTXeQn6+WG2bpr1/NY2XfM96X6di"
    "UVm7iQCU3UvYSlyMRFs/d4eduSjU1UpUzGXjM8cSYTnjhrD0+cNcITxYmgtMeUpWCX0c+J"
    "YZ21dTeZQtjkdX6S32xmyGa/wvPozYeEKKvGqLXZDN4+HCJFrdBPKVIU4Tj2tNRclYRsW5"
    "O1nNk+ykdaVQ4OtTE7IA17vIzwP5Z8AoM4xa62843ssZB1jFV3BAmf4/FdvIYt/ME9vEdy"
    "RVYWvMgVWX8iOlyRaZ280tMoGxhHWc9X5EboEQcskv0C/fJL9uovv3A+7C+/ZO1b2L9DjK"
    "JkFbH0r3iJuf/QxdEslV7gyHUwe0OYAXmAT9wdVP+5zo7I297+E/yVRvortToa9+1lrHW+"
    "7LlI/IHvXE5ry6cO3J3WRk+AuyzLwb0vTD4FnkNJCpDXLF8LtE/DDAygfapceYfLdM2C24"
    "KnQCV/sx5MnwjsdU5I3zTXCfJB2kzYQaCaJkNJLaezvEWuFjiMlm7Qjm1eNXg3wp8qs03D"
    "M/AfLdOcPZCtZnn2tO40yTPGmETGK7JD7PDAebxMM1BDvKI/gtu9bp6Yin32d7qvRoIkV6"
    "0pgIVu8M1o1mEWA43naDQe9lCJb0fd3am2YgC/Nvy8aTeONCKuVUmIuJoccY2JpxNUL4mB"
    "fk3WL0TUIaL+fBUBIfXnHVIfK9QDxNTLBvVT3wpxpYTxiSC+18pezaXa6uCoreedjo7aM7"
    "Xb4fElazOEnTQHqenPEI6Qie9XNwSWmDRDP7cmLbH3ao7zKgM3z2wCH4hxPpBnU2mZPwD1"
    "J0QquUOmHPBZezngs0Y5YPA7HZePwc7b2FLDvyEKDAE9HWS0orl1H6dlV5UZSVtReBTGmU"
    "l5GK9QkUhpRUYlUdJLHQmVkyirUiYfufIr/yBAq/vHtlKwwehz8I7Z280wt/NxNHC0ZG3T"
    "0J9mrrZpKB9ljdMjvgl7ew3fbDgU8O1RwJfYdhKGei2Qq6KQmG10gBHy75+FmiGODDkTz1"
    "0FIavrFuFIWQU1QbjIQQx/LDF8SAxSgVcuMUi0pwy2hp9FzYHahtqDHJFXuQeCRFdmUV4I"
    "rB9IqnlqI1mckKamupjYw2t5R8hRG+OKojNbsb2c2xSXfojdpjNdZxNNECt6uQlE8UoVlP"
    "4cXhezTBCioNTstcfDJ98ydowg2aVOpvogTbAfam0fd/G6H0Q3xRwTAUgzuTjGv3UsNvm0"
    "4tJxeJdNOSFgFSi4dSAEBFwBVu302zIjO1eWZPGvAJPAw2gdkhjndbTyrlZvENVNlHYJWC"
    "9de1mU3tqwwl0+iVvqew0waY+MZBOTWoCmS8/2hefa8/JvaKimPaYvlp5gbP+lHFe3i6zb"
    "ZOuG7hPFY04frpai4C2g1+SmB/e5FNznHXCfp3A3HMHt/p3mKSyZlZSftIfMSTrqxrXfjK"
    "ReWTT59fmOPGJhBk11QOfxnV/o6WmXj5UpFUJ4yUteTjPNkPm96yM7iWKywiHiKxnxd/P5"
    "36RFQdyYHbkbFFgb9pcQI0LX0Qzdk5AOvsdrtHL9JMbi6iKH+VS5Cp55lZpSkg/k6Bh5+L"
    "NlM6c2+VLl+KkIDUMXPq4q9twQfkWieK6TmVMThCi8PmEVCEfPgXBkUPkZUPP+1JxEWo9y"
    "SQzqz5is38YNUoW4VhOFQ3Mo4lRXLUsNXo9CKUvT1CHP7KktRqOaXFzTr4/9+AbbJKzaZM"
    "IBs05TOR06D7djpUxlLoUe3Cfs8yZx1CJ1KIT+LDVOmQuaxf2pRN5hgvnRU0OXJV/y5rkv"
    "0JXn8VYUrOuE2Dre1wfJGMS5FQ7msAk73KzDHD4qX9qwC8VxDLXJFw1Z5zuKRW9M2EExqe"
    "9XMk6KSwkfxWWri+Ky7qFge9082/9UPEF1OZOR13QHDZ87/hDSjUJIiyTEw5YvhrokVUN5"
    "QcVGCHPXVvHly8eKrfLuQ23j+PyXT+/eU9w57HSQG7fsJ+pWIngARmAh1q5UCrnRVUGwDo"
    "eyDnNgB7ANr0tTjUwVspZhbRmaaRdSRCMhCao2YiZnGW4H7zQN75j95TJbK3qMuDWWA/ZN"
    "hAK6ZOjbBFmeR9YoytrhzBDdLCjaSzdCq8RezpCFngj9Cw5niAcz88hn00I8wOdB5HR829"
    "2sw1SMcBTpMNmqcnD+aFuKUOrwSMBnm5zyyq/KgYtEF/9/JYp0wULgcOb5ycm+IN8zVyN2"
    "Y08J3EJgcuDuhfJK7/5ti3e3g68QNtnPdFK7Plp+tE5tmSM7+YAD04r7lFwjwIF5FmpOtx"
    "Wtx7kmClwYk/UMxU6Pfd8GNpKJ/mZgI+2LjSTafQbA+GNpqnFtO7IA13Zcs5z6eUxF5M4v"
    "xVs6HPnlURLkroCuNeKn9CoLrS2PQoHoC9xhHuHwCYdv6b89nnaUj2YtkiPkCklc/SeEds"
    "oG7/WzDmc7/7OBf7tTJh9vsp9Al48i1TTotKNr0GmzbRDrfuypAFwITC/1+Oxcqoz7eUcd"
    "9/OGW5HHEFUALgSmB/DwjKqFG8ZLxxLUa2eGsBjgskyXBTw+tDvQZRZt3SvoxgLcOpI/s/"
    "HTW5eXMhvrZfu+etnYVj3Lf0jofUwF37LMBI+vM5m9tX1nbeyrrq+cvlyWmd4qPj2TCRvQ"
    "UR33AwgdPE9f4xHr9defqWdi9CiUpykXbeCUup6lUBvZXeN88LrLDTr4ybX71mn+nk8yVY"
    "hYNY+eAKXu02v6j6mCtPWdDgLVxDzNFahCbGM69ZxasDHpidZNOtdXNtVU8XL9BfmtH0wf"
    "2BTv8y7UUwGp6Q6XaOKhWItNvnmHURcU2YiEVOeOjiBDuVQhvsch9jsPU/mSs1+r043L4O"
    "pcsQoxmexeIYjIbG8c7fEYZztGJhqTJjGw5FOW954mOXjuE0Z/vnmLWIwkwtRWi5GH73lF"
    "uCyiklWDo2LYD4m3ojdGYWxm4OkFkZqfKxEoP2HnaJodAfEbE0yZWVf8JtVWQwOt8G8Fps"
    "SYODt9/d3ry1cXrwvwi1e6MG9SUtKHSbSifSvctCWe5DL1/OFNLLULmwZq1yrNGo4WTpe/"
    "Xt28+/D56ubvRXvSwvPy8cvnH98JGpS++/vd+6t6nIxtUp6WI6wmCp4woz1hIX4ij1p6rk"
    "oCt9JkLUMW+dHJlZBGaYLXGdL495nGL1jvA8B7u51pouhWn/EKuNdXt9dX37+Xa9cY2Zbf"
    "0xH55/CWTjIhrNV6Dik6NkrxAIFzoxotaHdwpD73uZ0PVKq9f0/xjlgNhuwJnaEQWw6bGl"
    "keSZy3KLI2vK3NksKHrAVJ4hJvtLvE/hCTAxfV4ANy1uHLyNejNGEqGz+5QvnD8/ieQfE/"
    "1mDDjVlHLV5RtL7NSPHUIC0YbF3waICWwaNhyn0BDOqDGtTHSaFL7ZZPOHzoMGvSt2Xsml"
    "Uxcnc5vDVBJQYSq1DOwq1ZitvKcljTLvwWJb5DmMHBypxHCFv2kode6T0DMQgEde8GnFim"
    "wB0rmw6l7UzYsbosnKNWQTdt54Lids8KeF7dc75yfSI4sTsDElVBUIH+2k/YLhIJiWZdy7"
    "8sBvBrw++594UhJ49+WQrA1wbftsJQkI7ZabnlIoeD/eX0MJ+Tew3YM6nDIX86KeS5CaTj"
    "kqoIguPRaJcUsx19rNOusSwIbkeTdWwtIhIu6BOpnDlaFYSbg/ZeWnKtyMNfEgLoh/L4Ml"
    "AH8PZOMlNwVvP3lhagBHkq3y0AXTl0a7urgd50roBWZ3qunl2+9GKcDEUoizAwX7eFco+l"
    "kO/TPnJnelI+upGg9HPdScr84DPUeNmzonj+5EZunF2AWsbV3E6lUeyCTJcGmeev8ean87"
    "RyF3/B9ix6c6I6D8lq3jY/tui/5494I3y7Mafw/bSYFbj7zXT3pzpSLbFXlTKZdaNLb9pH"
    "ob3y86IMNhTdUyu6V958lMGGAnwKxL3SKaEAdFVqcv1TXkv1T3nd0T/ldbN/CpTr21+5Pl"
    "+xr5Lfp62S0dieSy3d846le95cuguP2HoMxKokuAJNdgXmugqxFak1E29KTu/B2ktPrbod"
    "18C8M47VFIZWIbpO2CccirP7WuEvSUwmijhYmQteJCi0vLlqzk1DcJCdZNK5N8A8AObB82"
    "EejI/mN62VPy6O37Swb4QWVEyxhjBYYyZbY78S19cyuSuCwLAyWsk+XkfzyM3i3SparkrC"
    "o2y6lj0cxzjU13VdHjRussYhmffodyVIhTNBBWUqi6oWarLg2+yXkjjX7REjFB/msXgmHB"
    "4oMnC0qn0Fna8/vp9KU00U39rZJ4dvvk8PArECt9ewvV0B49rJpszuLW0fS2w/kiSex+QR"
    "9y2VeJ1NdsfmmtAqr17N0+ZZ8xDT7xwN1oqLTzZVzAo2+kIUZ1LuoVRUWpkyVgDUzsZcbB"
    "8cAqZpnRfCOHrvblzpNFNdSwvLeRimFd47NtNUYQoS317ObQpIT6y+somurel2n6QzW/Ew"
    "WN2mU00ZrSeS0Ito2BOov6azTBUkmyQB6V/N/JpPM9HjbkGSh6WoO5LS3pQyDaa6jvIunZ"
    "z+OUyXzms21VTxIqHTe2v6wuaY6DOXuxAGch5MdRmF+MnF697PG5tkuhA5eMWn7g1TPtHE"
    "HSuOS3fzeL7CUWT1NmC+55N9SueaKmIskXa+SuLe1h6d51MSTxanKAmf8Kav6cInmSxEGP"
    "tz149cUYaCCkxXSUxWfMyHYrYpAmYVv3MeJn33+C1oN8lkgw0P7n3fe9WPdIofWV77lDBq"
    "lqdpYys0wVPsE/+VTyffLd4sjoJsUFHI0ejTNT4seYzFi1e+ZbyC93mMBlTsMmImXYYOm2"
    "oAvFJP9J07KZNTschU1rZPUGBq29CvvbjUv6hC8kESlaWydvffRIhRZ1EU42CGkgg7KAnQ"
    "YsM7K8Su56Gsr6Go5pTWHMJqVA41EtMdjU3SqEMFtZiMrMXEdaWEfy4BDFMg+Y5XBdAG+s"
    "gKUM8Qg9SwEaSQpLcA5ceqIgZP1VA07e2drCfD9ftiopGpQdYSrSxA1c7fTb9Ah7GqaFEU"
    "VqjApihbqO1WRdkm3m1W3JIVXhBng9ZLgtKkXGYHWKy3NA6z5m3UXPBcX9DfTVlapolbvU"
    "JsbKUO8LyCbPoDC3p9S2FZuonRfS6aL61oCaVhDTVH4GZ89ItZ8Xg1ax/tbopdCJtcn3fb"
    "FZu7v6L6LtaijX32xFYvXjfponVStXk7SvM2KvNWNn8FlOtyJi9rTbAvZMC+aAf7ogE2NH"
    "jfdR2dhKkX4Tj2tNRclYSaECZrGa8Cj2ywuklfE4Q8eN0LWc28kddATRDuxP1UoPEMVOWg"
    "+MAwXq18XQ/g13oWXZlq+8AAXZkaT0ZTFYp8l36KGAXZpboZqLNcFB2HV/bSxU94hf341l"
    "5irq6GB7E5aNblSrS2w+fRdrwEVyH3z3wTIXb7o3hG6J6EaEHi5Vu0dumaSGJkoZCsUbzE"
    "G2RRC53c34s4C73m2u1wBNegka5BxleK5iInyTtCPGz5YiWUxWqqWFC5fW37xSuHNS/eff"
    "nysWJZvPtQA/rzXz69e3/z7Sk3KeggN26586TJyeqAV+QAcQXEfYxFWbtyntdC+IBtjT6z"
    "z3xx9fHjiRruJ5bnIbphW/6G9TpcL60YuRGyokfssJ1cxyEr48Vqd2I1fFhr+sPJWlcZW+"
    "kDauMn/qEvPn74gXsNVHVCnnCYqoIzAe/dhyTEESoIyMfvGLDAnr5KCuEDauQd+8wXV7fz"
    "91c3n99/r6oRrowFtsmK6oE/J4R9iheh4seo9xiUUcpZR4fBulKgA8nJkB1IksDR9J1XJc"
    "F3brRX1aw49zOxLhouJT2XR3ttRmWfh35lxlF4POTqMg7n8kirIAncHEV5pHbXxqIYstOb"
    "8d/0y9DD2PUwsrJ7Eru+LnC8xthHv2OdzX5HL7cO+l1Mftf0YGjIa9CkGA0KXBmGujJiT6"
    "m9WCEwQf7Ba7mmtR09a+tX0vLXUgC5Jja59sCvpFpBvupoBfmq2QrStdVAzsdPcCEPz1oK"
    "XDumh0MT3z/efvksxrckUjcB6Dvo/yHPlapLYljkvQNZhkXl2p8j+u2nq7/Vwb7++OVd/T"
    "7PJnjXyNCyIiHycs6GkrjJC/2E3iWKC0iMPEIeI2TpeXsGdyx4FENRTbWOW0ohAlQH/dxE"
    "oop6LgEMH13MXVYCIXafRAVdukItFbkDhlryG/toIy3gtDwZ0mkJhF+d9Tw6pyX4pp+Fmk"
    "O8Ik9aaq5KAq/bZC2bFYF4Nte+Dlor9Hw62W9soQX3JfFYCSzowyBX8m64cE0ZMkHQpoZo"
    "e+gmzSqfK0RwrhAfjB4slqH+Fj3iIObEUeTGEcK+gwh9vphPxI2QR3feF+gKBVYYu5aHUp"
    "0hrqk3aMmCOXy0xTin/IRrRHwO8HlyEaKcZJ09NfxbzfOE+eJfbNOjX4Kd4xBCMjOElK4k"
    "jTtaRRBu4kbf0fKHUFHFJTG4g5us3/KGK7+RlqXg9q3v6K4fhiomUE0U1DCcEVTOA4PsPh"
    "lDqLYYJdrfFlflngBPzdypY1veagdImxzadOK1llstp7wS807DKc4H7rSbfuKFc6ysjldW"
    "Pqdp7rQPk7FSeGHqFPPq2gZbxExbJMSWvdR0GJclwRox+rbKCj8HevVeKpJgkxit5aw2zw"
    "ZbggILHXWRq2ITIoMMFiYvHWzyR1VJaEKYPntb75lcGzosvfzW2dMEmVa/kboBUnr6By3b"
    "0mVmQ+WWuhZkTezh7Ls2y263TSdvzFEVs6xixgEOLf+Rpxhb5eIq2c9+u7Xk3Ai5Pu8JY8"
    "WI8T6btt9gs2qkPLEPBCvRUCuR/9nAvz1TJB9vMoEeUp6eYcoThY8Ibi7tKBcCE1zKXftE"
    "ju93reh+BxlPpmQ88bOzAXt7Zcts+JQiX4MZ+llbS1aSCSveORqiYPTrGv1RgH0nQ3K+cn"
    "3Rpt3Z6ksoD/rQdsLQ3+AGHrNoFwKzs90DU5c7YALOS/q/kWw6kEQGSWSQRAZRxBOz40uQ"
    "RPYs1AxJZM9By5BEZlpUDZLISs/YAZPIOMdtqCyyacU0a+cCg6InSjd8kgkhtE+q6C1+YP"
    "0aTgTRxPytWVdAMSoNkkisi6wnVsTb9WIcvuEli9PwXprbRm/qDrJ8vEaM+deaLac3CRRJ"
    "HNtBNoN4oUyQ5UIminXRHsS6aMawQpc+Wq6lEmgpy/SKtJgG9qFDLeA4OgHH0bFX9uhsTX"
    "AcPQs1g+PoOWgZHEfgODJRFYd3HAUhWRH2NXv6RL7m84x2Y+t2HGEr9DZzipaT2HF/rNgs"
    "k0bKx+ueKH2mM3wlI+bOdcMEAO0AKEii5dy2VoFFd/++Txyd6zqbaqpw4dAljmvPH9z73h"
    "tUNtePdKoJwbVPN/fX0P03PhE4udM3Zl0u7qAYIuHgZmXZ0qSW4uj+JkIBId4bFBG0Yk0t"
    "bRbjQAuGEoqXrqBEQo95ZNzcxZT5PZlELv8J4O0209tdKKihgw6q8FZkSnbQgPnW0GapiC"
    "FcysQQLttjCJeNGAJjjQrNlvYQQkkEIgg9IggxiS1PbbsuRKa0VRyYwR7iFf0G7HspQV8R"
    "A/i14a9fahSyaurXIVDCQG7DoOx26uk3VHFhmaYMWcdhfSVWPIfXV7fXV9+/l3Mc2v15VL"
    "c2RdimhrkUmWoskO/ZzKT6u6Z/PxGamvmbs25zkw6j39uRtjnZWGoAWjEKMAk8+neqyDe8"
    "ZMI9CZHF4KF/krT2gsWvUbOUHXWfvi6yQAeaVWCP/lwJJ/Bf+s+dNipwsYy1TvO1Kp/x7k"
    "zVjhq+y6cbzSOKpDBTeEfi3lbugIl7x7GjBkzcSyIsOjg7dpNc4nD3xj1nnR745g4ULZ0l"
    "D6wOMM/ARh6JEoBac1BqjXDNgw/iwD6IJ5LY1OTr6Yb4azoLBLrlPRDZNxV7IHK0d3ggim"
    "ESZf95r7H8yUTk/p4qHS1w5DoYpSWLXiA+am1F6MF9wj5zGbgxesQ4iHiXsxiHqwitlzhP"
    "48IOvaE7ou4Be/40zTwx1iKt9jLdTeIkAreFoW6LR/rjxW6L936yapwIFU3ksia7ME7W7C"
    "FgpVbtJIoJXZzIIamlqurWOL2QcGuc1o2LrVuDvVUrv5U+G5rwb6UPWJSy2D1v+ae/+P7m"
    "6oe7E0WdOKF1H89QWlNpxpo7ph4a5YC9TLy+PVxfVweQIfZKhoACrEKgz6UKsJ53FGA9bx"
    "ZgdW01kPPxB0T3ISNujtEfDTVYj0XryVeNLOz5eOBS9QDdtoThgI48eEscDQDYVWAPEt9e"
    "zsPEUwO/Jga7jb4GFpt5kDBzNlItGVqTPGDssXhltMHHJ8tznfk9tTRUQ2FVSchvNjkSlu"
    "oqJno6TuVAwyZreJE4D1hwW+vs3F3IQBVx3QAnd/eqwV6IAH1Ds3I7fXbmAQ7nuZuxiX97"
    "aF8kO6HlP1i2Eo9dzB1rI7gPt6JbFQJYoUo7FNuC2w0U2wI1S6k5iq1QT81VSTBVTNYyD0"
    "Fq6LgsBxo2WcNQNO85aBno1Ue3hLNi6MoaqMpNyE4DZvXxVbE/ZnWp9n9PeEutBsa1zmXB"
    "rT7hvQpCuv8W5qcpFTjMClpNZCVXXRD0Nw5RLDNP1J4iRmmYfIASAV/ZRFMrEFDZ4tIaCE"
    "NgNdFyChVv6oETPkYJkk2SgP7oBVsMfXeqaz7XOzbVdM7O/ebHsB3rRJQbw9+YdebFFEN2"
    "5cS0YyCTXcI2m1pmiW0lEZ7nWQfpv6AihrGpJVV1yTKRq1JafGTDHvF9k5GLB0FprZelwN"
    "juRbXQ8CmW5SAAZLRLMfEd4mOdMF9ZENzGJuu4dNlQ2UELIXAXa++geBV4ZIPVD7CaIJxh"
    "AzmM7cw271slYoJekVnNoVnaASQ8xfmCHQDc96WpxrXEZaGtPd3KzuK9m898abeZ0Pm632"
    "FGz/NnTarAJR2LiM9LN6ytDYoJ/ytLcHuB0l4JruWhVNGIqzctVEkC7CNeL6Ktl/CQU8tV"
    "jmAtvKOlG+Sbd7ncCrf1ofKlUefFrMPO9xOmzaYGWuHfCkzp3gQ9GcZRhuCBiPoCtGdGkO"
    "n1BBhsqUI29hGSUiELYi9r2SCi74hW+OhcPfi3wKXT6XB9K5Lg0DNZyzah9iPWzMKpyYKm"
    "TdY0MPenruGGt0CF1V13NEzoFg9ls5+fEjJymbIKqnKDXP+fieerI1ICRbUHLKotjplsN/"
    "ABMP5UmWyiIDeOvD48exak6E0kzwmDEwFcwMxs7M9NxL74+I7Q/0guVf1670fdlmUXafU4"
    "klmhvQJ2Zda5IGRXI6W3B+3KRHi5sN2HOEI8W4XXYXcoCDxe5kYRA8XyHVZ33fWRT+g/oj"
    "UO0QLf032NV6zOPq4ZsRtsVq1gXVeIDmi6Rl5iZh3hOwg37TXc5JNso5eFtxCYILwXMuTn"
    "i3by80WT/ExWKzcWZ2B2NV8sSwHQMkADmx/Y/JM8GiGyuufIKr+X6vjoK4IQVzXaSw9x1e"
    "eg5cx41KNJ1GRB0yZreu3GS+5Z0NB0XRY0bbKmIb5qxOWTO/Q0YqtbKQAfgttjVgL9An7E"
    "mgJqqKEpOyFLDEgGE/fPA8kASAZjAlmWZNC43wyyiKdVuK+5gLc3OglYSwffEODy1uF31T"
    "nHdWbK4ty8MQyQZAxMELOZIDmaAhZICeh2BkhJq7vJH7dkheMlRQmRe2Sh4mRC8ZLnTKe7"
    "KFpa0QwR9qfzBjHXCadpxDhcRUyQ/cOxNsiNOduDVw5qUkL2/FkCosjPldLCrOJoSvHoJo"
    "+wpuVYzB+pjgUqiZlX1VkHlcTOysXKh+GdqTIdTs8kAsOnZ62BYfYWpIW3x92lmqafdTRN"
    "P2s2TYds5iNkM0Nv6aPAnp7Dwt3kvZ+sGpfTesJzbPzOcrK23JhCPkP01uDMUBGUqt+dpL"
    "Zzme3mtH23OW1sNsCnAj7V1B3JUB118sFjoP08By2zE1SnAm4EZJ9R6DdImCdH45ysCcJR"
    "qXtUWiuS+PF85fpE4DPuUkFdEnSgqwPHjWxdLTRlQQ+6eoCS0MfWgEdsS4uGUxMEDehqAE"
    "iZhqgB+smaQM2cs1CRHjezLAr7ERBkR6aEDmogtPY9UeKsqbb2BeolUC+NA1mPepmfg0Ot"
    "ZMnGwIYdnUoLuXxvgO4uwwIs191FZJEOAO/H0lTThLdmhe+3eY6oo7bghpgJ5+zXYdtqj0"
    "RPolTqwfBSa609FsQU+b3lXtACjm+tVXQ7z7fcn5qP3En2/YnxbFnXpFQ0Jc++QQEn1HPO"
    "bdRC0W2SeXvOJVfVrXIbBlKtsaRa/mcD/476Ydl4k7lZmuyg4auzpY+UokOjkAF3knaKqe"
    "W59NJBty1VTkFVEmgFJtMKUl3FRE/HqRxo2GQNr+h88wCHczuJYnonUWkDKJSd0JY6WP20"
    "gN515zH+TanEZUXocHeBk5OD3ATOX0olgLBhrbeB9M0a1K4dJ6FaQkJZBnISeuQkeK7/OK"
    "dgYEF/xvaFXpWa3Ep/LbPOX7ev8teNNc4BS0J1kDOZyUF8LruXdG0ldZRXlsjb3n4YWsJU"
    "yD1GR1+O5PR7wmEkdPy216HZShwOztORwGmH2NLsi1eRhLwMoy/mSeBoqrkqCWo2Ws1PxN"
    "Vrf1gRBBvbZB0DB/Ho7sojs98Me7iA/GaMKqZHfjNsrQ/MfWvnXFQK5YljUgpN99JA99dw"
    "lPuLFH0iC433g+nPYQrUhJ58QXvC4cqnlZdVK72iWHU76RVBMXInveI6Y0LwimbYDdHa2q"
    "CYoMAKcPgC3S0xWpPwEYe8HV7EBq3om2GMFhv+51te3Oze9TBrjmf5KAk8YjmMP0GSMGqS"
    "MA7yiZpUDV4+LQkfiht8yTYHHoeZPA57SVxRJ7iOSkeFBIQV+oQVCHlUgT0fD6BDfanO+l"
    "J0w8asVCb7FU5UP0BkIg/Dl5WKSWwJIjute3wxfkregcGc5Q7xVYI4+XAI4tSBpNcT3vlJ"
    "9QpSlZsMrgd2X6UXT2XwK2LguNJFHyJuOreS0bnp713fjfQ649VEIRxjsp4rdreKliuCoG"
    "OTdczzfpTPy7IUHJe6x+VRqz+ZdkBC1ZtnpAKIdh4t2nmc7P2x4quevl8k0vYEt5bAO67z"
    "VBbe8j2iTxzZCgcMI3+ls01oSR8qTMph6w6V5sjKhUvnQT5cqv8UizayTHKWDhTNUOLHrs"
    "fikhtkhRgFSYzy2KO4p5SivLBPVBHm9RNWu6bRJgoClkYGLDNtNTTQCv9WYEoXv+GCCRRo"
    "0Xr2rXDTEk/IJGpwLjZxmm02MkC7VmgWViycA3+9unn34fPVzd+LIGThIfj45fOP7wRhyH"
    "d/v3t/1WyqrmHGlKWmtJSP3cnYHcSAUeO2maYKeUKhKzZgrq9ur6++fz9Y/SbFu01BmRNc"
    "asp0uvbbzL/Cub0dtvMWc4VYIbYZeiDEQYSujOZFRTxEsmcl41IV5knLDeXnyp28oCfkVK"
    "xGTb5idPZ2xRwFrpYROxVcfQ6YdAiNQfeXz+1Gc8YnFewXhHjY8ls2jK1U/XpJxUYIc9cm"
    "8OXLx8rt8t2H2pbw+S+f3r2/+faUw04HuXGLa/wZ8No894nOYXuWu2J9E1mmYP3ElVnolz"
    "K1utpLdRlQqQuYQ8BdeR7x7uxh11FzRRJYDSZrGZLFp6/jIzFXTNucn2nTJsMeLGCvPFMV"
    "BJ5la7RrKknB8tfFnn4BP7JsrWoVTVnQAzC4RsHgOg7DaKz4SlCMGvv5AOBOv/VK+Qwzuv"
    "/VSPHVaX9VOtUGQPkrdyreVeecJtjN68B+WwkphqK/Zs3nTwSh6OK9WVcoOiiP2hmJ/kR8"
    "vEFRgH1e48NC6WJ8i9ZpvxaErdDHTpYPjlyfM+c87DzgEFGhcNMMXQ80p1wdkdqjk8enI0"
    "JhKDYt207CMAtPs3fr/eUrAyB+bWT8uq4zeT3UJcEI1jbESOjgcB7ie3G4UIx/RUgrTGjY"
    "WVMNCl68logKXrxuDQuyt+qVBe4Tn3mnNRZ7UxbihJoOn5FEZye3ydhWGG5YgAArHrg1QV"
    "BBTxUQwTa/G38i2ucBfHnw18tNE/f22l7ZcCjt1aO0V9kAaEDfHUiuiQIrxOhYMpB/noWa"
    "Q8wapmjpuSYK1BCT9XzUwhqG6fU4l5VaX3Z5DdQEQQOjZeiYdpAdRw0Vj7O8CipiAD9QRE"
    "aoh06KyLGCwaY9FvuMBqebyAAI3xYTTRTdalxwN7Jeid0BRJEd4NaudMbWqBopvOolqoAl"
    "cjyWSNkZYWP6Vec8r6hn9aqbdK5rNtV04FerXFULR7cD+sXHd4T+ZzesX/KJJoSnAuuosq"
    "oEzKP6qmtnH1XWOh8qUQwjpyyhexKi9dK1l7zN0J9v0NqKkE9iFC3J2n+BrngTItfyUKoB"
    "xHF/gyyUfS4VYFwiOo3L6nu57dU1DvKZGq2QdhfiaCnBkZZrmD/iTdZLaUliUtTryH8ufw"
    "EYTkYynNoqdLQza1pLdBiVfa/Jqxm+qkTpEVEGOZeaINCXMkBftgN92QDasZQQzoZPENrh"
    "myEBDdIAZ6MVzbMiAU0VtBM1qlK9+Bpm3kMPRtd4BhVr2KWSQj5Dlm3jIGZVaxi1M2J/Wb"
    "vxkjXo9Ov3Wpkt6Q8SO9IfWjekP4i4qpGoPVv7dl8SOZwKTk4OsuG/eimz49NRrQjz98bJ"
    "RJ0W/5fRQISOs1bMSxKHA/10v6APVy8PmFfPgZHjYFuzIk9VEnhXJms58VlfUA0lVwRBxy"
    "brGLh1x76BALfu2BoAbp0haoDyV8fOhszDSUr4l6VgF9LGvhS8U4O/KggaGIzVCIWv9ln4"
    "Clijh2CNArdxr9xGfvYNgG1GvvmaTzdNfMs3BRlwS1WO+tIaS1NNFNvqNQB4ucfg5R6nnl"
    "hl82hn9hWby25mX7Gt7Wb2ffExitx/Yxa6/D32WQcc5wX6EKMlp9ihIFl4ro0sxwlxFL3h"
    "ZcDImi4RFGEc0X/OkOU7aL0kKHUO07d9TtPjcfQmre8QHyjD6bOTKCb02lPQ76A/lhFX+h"
    "lqZ99BK8sORPfUyhJigjraGF0kobwdKu1wNUFw34EHdVwqAB/S0XxI+d4xAL7Xpakmim9t"
    "p+2R7QZZbsNkuSkaemkGm8DCK1Lb2k27aEmCeZFLJ5Gx5SM+eoYe6ZHvsyLPvLQzy5yKie"
    "cgck9tqbe1Fxf4nj543Oai0MSsOnSaOUWtqDQNy40FmVr7/SxhQ+VtOj0rWttsnFzbjHZm"
    "alWSziEBy1gTULGucZ+KxqadE/suaRyEhFkUgnNBjrRfljcZ8JMlWdOJ2P6CbCu1PJWThs"
    "5kkobO2pOGzuro2wxTz9OztGuyQNoz2dQOcZyw5gpahQ8roqBnk/Wc3WpUjquSCBTh331i"
    "ZXDp7JgVSXiOTH6OHghxIp1s2pogJFnp+SUdN7J1E5qbsqAFzdqV1GYN6NfS0UJTFrSgWc"
    "KSHmgaCqiIAfaa2JPY8rTQrwoC/nr4Q8sjE7SwJmEsaDjbBX4hApj3wFy51U5ZajK55ofe"
    "c+jl0WFfq4G8nE+yLG+wRc1dkiz2kZaEQFaIEf/qaR0a5WpRMsWi2mtF1c1saHZ08Oo53G"
    "iix6XGbt8QhV1f967/iP05C/2qXvbLcoC+ZkIdbtn4O5PpcNtuD7jLthXMtg+NS35DFHSg"
    "ufY9y9aKD1UEgXFrtFs7CRxNYnVVEtRstJqBP/8s1Ax1YI59aB69Dgxo4Q0kMRigAuhyB5"
    "VgnhljGHJ4jpbDA33tZLFV7Wt3vAo7ht1koMCOIQDLFdiRyUDzXB/3TEDjSVMf6TwT2jIE"
    "fIshULrhM00XpycXr3unM7JJpgRRM5NRpjRT3o9Pcs/rUZjpqFfTYcsyDZwiyje1tjTRfM"
    "drTxXluZhzLx+3M1X0lqxwvKRopVmc2GlmeIqHCBMzixzVrPFZPTUT8iqNzKtsa2zXCn9r"
    "X7tR+woGa6URhMRJ7HiumK9aEzOYsmRMEpCfpXDKQpyPNzlFVRPc0wupXnYXHc3sLhqdjf"
    "6VWH7sxgIKWOveUBaB3UGwO9DfFc+D0LWxDs9CJD0lmCGv4LmpIL2yqt4Ay1IA/lAO85aG"
    "7cruMNl+7aYpQdY0LK++il14fXV7ffX9+2OVky17fNqMyK1DaJcZGW5H7jQkPxEfb9CD+4"
    "R9xH5LqR4Qq8/KShh9w4u5otR4aC0o1GeibqNUVCwILFIjLVKo9LM3kwkaVBtw51nSrRfr"
    "lYGpiQI10GhqIDBAn4WawYYBG8YUJYzdhvmausFPBPZL/lan7RKUBinEv2JWoNTi9gWKsE"
    "c/rSMSJh4sND/KHDTFcqWVlyNs0X/PH/EG6pOC1WLapgOBnnEHekq7iwLKVakJYn32WgZr"
    "OqoVa/5eFetH1xds03I1LXJZk7E+sRCrvodIyI5IHD65tlad3YErWdgUmAcSKi3wsszhID"
    "85OcjivpRZ25ftS/uysbK1o5pDBDRNoz4cxbHkRnMKXGR5gtPyHSEetvyWm2BFsN4yi0ru"
    "a7EXrxy4ZdaXLx8r3oV3H2rgfv7Lp3fv6UHK1z8d5MYtmDPQ9AP6ImlY/9oJWLyGkuLmU8"
    "gA7v1wny8E6So7cM9kJgT9YEwhy/PIOprndXQVd3SB9AG39dz6H+2uTgLsRxp++7Ic1BY3"
    "2Wn/hMNImP3VumOVJCZT1HGw3QpCXc/iqYHSRc9CzSFekSfNPjVlSTgCTdYytkJvM4/www"
    "prlG0RSU/oHg/Vc56DCqB8yNHKh1T2jwFAvt3ONK4NRxZi0YarXIhhn9yN6yW2H0kiJG8U"
    "78262Bt2edRO+sbXrGS676AgJCvCXo9SdkZguQ7nhgdWGLMutFbWqZbFpdg/UZ7f/QJd8U"
    "Gu5aF0RSC+Dt4g4uN0Mrby0moMFULIYT/+Hz6bD1v2Mp2pjXMiTzAR9MMFaomR1JIiIUMl"
    "elkRgnTi3SwT+pzFLTST3aH5Qtjo2PyS/oQZinAce5j+ZZtnU9/cpKgoUkyUDiJKI4I8vn"
    "5/E9l6xt/yb3KKgNzko6vgCOFkAH4LohaVqCYJSuirhLzxuJYeysLQEkRPDy0FE9u7cBUC"
    "0IerRx8uo4o5P8sNCELKOg/D+KJQvwUunU5DzVVJiDWarOXM56Ch5aokaNlkLXOHEm+AqK"
    "HohjDo2mRd41XgkQ1WvyDVBOGCpG0ZQOepo7M2jtx5yrSLKZBnnqkKjtZ6CvYh5vMPLT+y"
    "bK3DoCkLegAK2SgoZMfrkzRejNUbJR2+z5dhe4ksuKptvnJDaABo35emmia4NasRGnwNC6"
    "9cg6+WO8cACKdkyrvqnNOEunnhMorFm/XDEnB4t52y2hm84XbMTv7uFx+jgtSaFW7Li6ul"
    "BxVaWhFakORhGc/QkqzxE6PQ3sfYb9Zn6z1bSwG38q2g3KRlZym3ghLYUtOt1vElHc4HFs"
    "X5gJBrJiH3iD1+TLt57puVm2OmWgOuLjdBsA9eC+4O/9bmxzlSLbi9FcvqitS8/9tdJUjT"
    "oJsUgZqPXz7/mA+vc1CeHfk8wL5DIZ+hdejG9NCdIXqNCFm28AyxZhMR+8sTSU+qI5eLo4"
    "iGAtJVux8zHz8h39lgtSFium2obN35+AlsI7WCki9fSlWUpMPaS0ryN2tnpGvHSSjYPtpJ"
    "giWRXjRBw5buoVmCfN+yPJXVXRKZ3AJ/JbW+X3Us71fN1U2t5bWopns7xFuJySF8KreFnH"
    "ZtIaeiLWQkuQ7T4nZDEapBLxrAGNY5GEfHPMvsBw01VyWBX2iylh1su47Ww1yVBC2brOX0"
    "qqal5poo6NlkPQNb+Nh3TeCqGqIG4KpCz/HnCz5QVYGqauwjAVRVkzBWp6pC9085bFu7fw"
    "LVb1Ccpal+QAveKy34WExKh3499stvMAU1EhZGbQ6adfMr8+HzsDR+J9fyCoWY/SJkRY+Y"
    "1yZ9g9w4QkFWxDTEiBUHRFaMCF1SvKqpTVaYVwdEie/hKKICyI0QPfgcOgV5yoqQVliYe/"
    "wcuWKngqqmon66sRUnUT4AWJZGsixtEonaHnXgn0uAfaafyFk8GbpMtEQUEjaLiram+wdm"
    "24y4tLNUIP5MJgx/1h6EP6uH4BlaSzyPAqLa7KsmecBGX8fxfg/Y6Cs7RDV7nVRlIWxsdg"
    "gCCk09Ay1DoannoOUQ/4p5Io0ViXwSXezLmuD0KuOfyZKMuzjG9csJxG+PfTGHak/H1gBE"
    "0A1RA0TQj6yC1MenrICKGMA/VOw2hXWAcMFNMdHI1CAbLagsQIjaGhK1Be6BGsLKnRYhoA"
    "h1hgyBV67O0LHitfz4EwZp84OxKzJbjNkVjW1HVaOhI495QQjTzBBm7MaeUtmSQsDk+Jmm"
    "Y+pSxi912e6Wumx4pcpfSwHkmtgEoT6X8gGed/gAz5s+QNdWgzkfP0F8z2TqHJ211zk6a9"
    "Y5ghoOx+r0RCJXvIN0ZL5vRSaT+z5cGjbwdo7B2yFpG1951AsRCAlo+6Lpwp0HOJzbCUVz"
    "JSKft7ujRbITUsVg+wkjUD/h+X1IVqox/ZooBPVNDupnyoqJppZTQdCxyTrOOHNzx9qo1N"
    "eri8E22dwm3WiePgiCW0AXe7Qid0DuaO4NGi13FKo3Dbp+oXrTszgBksDRVHNVEtRstJqB"
    "pXN04zR2NcpclIQmdMmC4grHV8X+CA5szQ6A7Z0rlfRv2AqXzkV3d6X8t0fdy/Zbnn8sKh"
    "abCf/wpxvsWS0O8q6854ms6P/sk6Xwg2c9nAg4Cvz1WRdD4T4fsTNb/JascLykPx0Rx8ma"
    "6PiIW4luvEERa57jvE0zuMk9T/B+pDrY9t/JhzYTxIedWtizJx+RrXYmLtGtBxd1QfOc8R"
    "oViM/D4AO6xXFvOO10C7h0Hv3SmT8lTZLA7uzxXNZkwsDJmm1ZbsS2r/rmJsMcGD5vvLbd"
    "yS/6miAseu1Ff9TsOFBBuoMfOTnLMLPgOFrQqOIMzjzznXmly7GKbktiEJU1Xr8L9RtEVQ"
    "62zV7+wuMkPXxYBSSM/0gWJwKfwvbNWZdjweXD5r9m4ySK0d27HjXvfW7er60NcgUNfVtH"
    "aSRJ5CZ9kIQPRQSpFDYEg95Mgz5MtPalihhsS2DLd9nydA9BIVnz4pRmWPTPoBmskRX42H"
    "mj3Gi6ImQy5rqpLvsoJ5QEHrHUC0hUxMBZop8ssLTOzi9UVvlWYoJLfPiu9Z61IYnAXm5P"
    "5tpK9MrlMg3oQydzraiVwr6PAvIlEYC+B/SkjRbQDn1JBKDv04aaJKKbert9lI+H5MVGmb"
    "30UJDHciswIUNzMDghuXZgQGPL8zYqe2whADtsjx323nI9YXp+h2G4FZlgkdnBCyBA+ofO"
    "Yh9dqOne9d1oqaXnmiiEFE3WcyXSoqLliiDo2GQdA+3p6J48YLyaEbyHZJ9pVzMdK759+y"
    "OWfUzrnik/KZvkhh4m08F7r6k+KWB0PZ+0cnPYmzMJbs5jNk6mUSRZp3k5juugKE/XSds4"
    "eu4jRg7BEfJJmsVjPVhi8o7uNMKUnto2wX5NPaMHGDxGMnjggnL0O2L27Mv6rbLhEOeViP"
    "P+ShbKC3srA2saEg3Ao2AUEfqGf7GWy1Z2dd152QqzcZKXLYt3vLbpJ87Q2o2XKE0xjPkN"
    "qe1qtVtIeJHKONp+wlKeBFnR282JJDFrzF0ezRjU2wF0GcaYblm1l/HKcr36iwF96HD9xW"
    "reFVCwzbzAZcpvaKAV/q3AlM634cqcYc9TIskUAhDA7cNO2m5nOqzqkrjJF+MKo50fBfXj"
    "4zjM6iAkFIeV0rovy8DS71Xgnn+y0hm6lZkMBefAFopthaHA7u4sg5+LTIhJBmUAnqEWUh"
    "tAeNS2BYQzgQkypc6lqFLnHVyp82a3GG5PKQBcCEwP4NMLmdtK3atRuq1cNKhomWWrgG9J"
    "ZHoID+83daO5I1zBuyqVO+JlvM865cUroy1UDl5qM6ghmfOtJ2uhUpRhZGqQpS2U3JBlxs"
    "L11e311ffvj9Ug9Hs3xHb8CUeRxZdTw01cHTDrchU7fOh8VRq70138E6+WifLIKFqHJMYo"
    "JohuiijvIvSWm/9FQc0lob+MB91Tvxwd6wnKcg47tVyFjtp1G3zAxvqAoY1p+TYkkw9/0Z"
    "4Of9HIhl8QRylCn4+fILinL6XKDbBh7Rf6l82CA2xX87Gi470kAw7IHg5I4Ikf3SMD2VU6"
    "T8Mo+BNGuT9NU64Rdt8W2gHMv0+VyUamDvm0gNpiNMkM/OAvyG/v/TgU87K37846uUJs3B"
    "wXAyXIQj6JXRsj16eWWm6TfRMh+hlv0xqJJHR4GTO0shyM1kvMaieyYuV0D3dmTJCHhuk/"
    "uKBn+Q8J/Y0ijtFeP0tITSq3wZVr4ZBLgAFpwgY46zAgj8oCN823fhzCLHQJOLYK2stpth"
    "DxR1BCU9PMfyXDMHrVzjB61WAYsa1HxbjPx4Nh38OwB6tSRxWjsyrZJU5DxyUxqONgsn5r"
    "92gFwlpVEO4GQ3kMyrZQT3/BdWmqkalC1ltQW4Ym+Qo+Wa73KYmF0eLivVmXn4Ax4+arfJ"
    "iEl4AJZI0VUepHKVKt0ZqaUi/QhxjdE89jNc+Zjb51tqRmfJx1OLM9i27NDiIhiwvTnyfy"
    "E+z501qywcsuMPzEs5AgHdyUfW3W4QhIldVQgFwSRiFsskW0TcHgjwZd2dYiq+x8/CJ7kD"
    "Y7yQschH1MvMRB2GdSYR92XbtjjASr/TpXvL/7SheXh8pc6zJP+Dd57IV1xGbsvPSY8fnf"
    "8yjLW54TTo8deisLyXqGSBIKU8kHmrWzaM/2ksYevmwuuLCZs4fBhc3YC1vxuAg1IH4Ayj"
    "ImA6+bUCWDcTvEjWZbyeJXbCsl+5REJojv6bkUA/O8g4B53uBfxvg3AcR39NUWAnE2fhL4"
    "dpka7/921x2WKSyNj18+/5gPr8dqqmAv45Ug+7Id7Hz84cA+OZkI1JGopkHHziEsZzBGoO"
    "vxXJk9g47qiOg29ownagqotQ4pSRzOjD3d7/1vsMIzSeBoBmurkuALMtoXBGT7oxN9oOap"
    "ea44KMo+dFH243jhPuN19JVumScCD1zx3qzL++bTUfMgH7bT83abl67eRjmzHNmYFWbLic"
    "5ry6MQzdB9SFapA43KsUEEWazINQ6b7rdhp5ZLuq1oFhjTxvrdIOW2ZF5cylgXl+3GxSX4"
    "I45pJAeuHQub53UU/9uK9GLojoc1uBeCbrQk9LBTt/jKcsDdNNncIwH2dTRclgMNm6xh7D"
    "s6Ci6JgX5N1i+Lqc+DJBI0ne6shlaRg3poCvXQOHLiEpW7EW+pVAmIdyEeJAtPt+1rXRZ2"
    "M9N3Mye01r6GpuuyoGmTNW35Pkl8W+uZrsuCpk3WNLMVtNRcEQQdm6zjo9YHMEyvxyqaDo"
    "HbI6sAGCcng7Y6gvIAz+HoAGLRs1AztkJvM4/wAws+qx9SAmm4KwDDaLQq0H0Q4BEAhtdI"
    "GF6C5T4AvLfbmca1zmXBrT7hEthWzkZAeDfCosuEMkuxWt9K1B8xE/vhTzfYs2KxmVeiHt"
    "7QaSa0Z/xn3zROjlcLjTPHcgeNM8yHSdE4Wd8EtLQiFGHM6tqyG7KYldk6UpjozL4Ke7Nc"
    "hwjSm425NcxQO80SSp8d/SJtRHVB01QxJccB36lVn6+SEDxbQxlJ+UHV835ZzrMYmRpkb5"
    "il5WdSDZqvvC33DV4x+ELR5ak2ovMKlTb5ppeo0mCZSjTEj5ffsEL/qRwi95XcFYLoookw"
    "LxaD0s8Qlp7RnGZnrRk+MVzAzNmRui5gqbIaCmjPcykEJpGKUc1z6YI3zwb4rjXL5btGtT"
    "+o+W/A5dZm1EVVDVTlDqeAl5NCP8AkEGXRdSG/lQHUNYNTlitqtNgZlspFAHPNaFRshXox"
    "+KokmNJGm9JRoOktqQgCE9NkHUNs3zS3CcSWTxRcJyZXD/ka4nscYqqidEnUnSelt2edFX"
    "xxFNFPmAc1gZ3ek5+W2J8hy3fQkqzRKrGXs1KDRd4xIWKujwWm//Uc5hPJy5NukOM6vK+C"
    "FT2yOr0v0GfC6vC+oS+w3os2nULgaTnMR+6uPgIOGCMdMP9KXBzPWW2ZphZaVVAVmhCJaT"
    "Duc4pQTJRBTUUA0iak7Go6/zfxFcvilIQm6DJ8fSnhM3x92eo0ZG/VzHd6n51b8zXGjwqL"
    "tyYF61eQDmEU1+CZHH2Na73KxVOmIdsXH98R+h9JA6BPO7ajqkz2+q/ejK3fjT6JltfWKr"
    "CoGXYiutKX3++807NSGnO7PFQiFsqE2OWZfr/NG7QO3TjGPlpsSpHMGWtpZiEWUeY8sm8i"
    "RNa+KCLabzLN+n8z9DPzAVIF8b/mgW+oC2jmdf0oZBozD+YDu9ihImPp2nkhU5Hxor0i40"
    "WjIiOj3Kqgm4+fILhnL2XQpaPau5y8bOBLvxfGgtRmuU4+W2mT8U5b+bgx4tXt6iesDPQy"
    "1lS7MdWwpdKDVRfzXNhwyHGIGebsVzhaoJ/KtPQ5be/pc9ps6oN9rSjZVgxiZCbHyKBayb"
    "FvQ0BsOirdA3gAk9/jgLx2jCfr3n1IQiygr7XXKi+JQK1y/VrlUP/q6Isf6l+dQP2rY28u"
    "ozuo711ft7ZxTRQuZCbrGYiZRz+goOiSARF0IMZC0SXjwB2sGBCVc+mt1hXZgCoVgRjx4P"
    "t0rs10YN9rUaAKZC1cjjKkO7gcTnnoTi7HFx8XBAzWZHERknWEwxfo2rPo1cth9GdkofXS"
    "9TDjZARJHLPWjb/84iSY3t9++QWR+/sZNfYfMR33K1k0KR57+gwZ5kdObMkekBLjo0bYsU"
    "niZ6ZHiRsyq9gk6RvJogAQ+kmacFLPEBQ6Mk4l5dvSaoHDaOkGGhZETRSusLpaIPSeNH/E"
    "SlyTsswwwfjj7kh7pvLE5LGNadLClMoFJgfuqwsJcF/VvRpbcNlbtZoG1sYjlmD/6Gimuh"
    "WBAIV+gMKN5kn4ILTHOtvGVeSgbZxKoz7LjaM5vRTPeW6UIu4CaUBfpWlf6JLQjQUnZXv8"
    "uSQymQj0YPGgZ8EGtGK0wNTaxCyR2I3rNvBx+ICp+awandlKQQTO6MgMfTY8HQWX5UDFRq"
    "vYimO8CmKBU7ad61kSgcNIdBglKnBuBSbkfBiO67F1mypuQlVJoACYvAsBo+dZqDlikUSt"
    "9JEYHuMx6HdJtBqUl+VAwyZrGFpWT1/HtZC2QkizKjih6+yh6XhNCoACJ68pDJoYiJhXxr"
    "apFWX2GCPe3NamHJdWpGlkzUVZ4ZLR74E+/+XjxxPhTjQQ1OV6NdOEubYDG9Vipb7WW4ho"
    "9edhBxmt/kTKFBfK6GEoZk51ix6d2CkX6vz25odrdPny1cv/EhUTUhOWoZBZNndVQHWgYx"
    "/A7Swv7Du8U444yNSSPleSMTm2pMnAOH0pVU2FDWsPKL1s1lPJYZsvrUipgU1DcHKkl4vX"
    "Moyi1+2MotcN0svZ+YWjhPJWYpprWm5Jd63oRregRK0RUz5+gvi+loH3dTu6rxvgPlmB66"
    "jSDitCh4P55GS8i5j+cOypYFwITA7f4XmdEY4iLUu/IgcMcm1/C4SfWhUyJcdmlrikpei6"
    "LLiwTda0Z0XxXJmJUZOakNd0MDpGyVehdFRV5eCoGsohneE6gIP0ajvTyBQh6xytrkFV3y"
    "hkMhuQyXyDn1y87urTXRsx63Igh3zsfvt0p5/BG0GxwvO4d8du4YTQu3tse/qsw9sMvbuh"
    "d/fkljuUuDUDfSh/egzUoXc39O42aOOfkq8HanZPX8dQItI0xxOUKDxRcD2Z3Lv7NgmfsL"
    "AuXPbOrMuHEm3HSJWCo2qL2L/zUm15Gay0k7YbR/TPaI1DcZE3JWmNxn2pdGpj8GJsbe/n"
    "xdoaBaTaBKPHTAp8Lkb6XMzyCzwbhZRCdsS2tPIdaoITitodWAPFHqV4jy7Lga1k9D0a/x"
    "a4dDoNJVclQc1Gqzmy6R28qeHbleV57WyyXGhCO+irs+8uij2T/aNrl7z9dPXxo6gCxUpc"
    "LLw9HlMSmRz9cV+8//LVWvUAqoqCK8fkvalsYqldtKuCE9qlnlu9ZNOO/mOpAXya4NM0Tx"
    "XD+jTFG88gCJcnmyzGtf3WpIzun/BiSchjV2eR+pBZlyt5nQ7W6C+ywlFEv2PuFaa3EXph"
    "iQZvMbKfjxFy98rJw9nHFvnhFQd2kfVadT+Xm4qAx9lIj3NJrQ0tdFD9KlIT5PsNn173SH"
    "+XCsT5+CmCO3wGeVvbhDv8WxubrLVtwjgh7rLO3//trmKYN/olFMb5xy+ff8yH15soQLnz"
    "+nks5amCcufgmoJa2EfMFoRa2IPCmXpAVa4yW4nJxSFeSYUhXnVEIV41gxAxsz9XKiu2JA"
    "FLFiorPNOTk/5SLSWX5SBsZ7KGa34meadRTRCiFUNFK9prEir70jM37fvSjCPTiKxDvbYa"
    "DXSnF0pod6eX9bTbnV5eJxLp7X7u165moX9D/732UbSJqMGDvr2lK8qhPxllXykS1UrtNZ"
    "UGexsKqBrr7OZ/Khgu+XiTvVTGOLiTSNsdmImaDHPqDHTp/yMWYdPxBF5KIH7ZCvhlA+9Q"
    "qRRiNtxkjDWX8rmUDX7eYYOfN21wFn4RWODtbZgLgV5NmPV8Hf/7PvFtnpG0SFwvdv3oBf"
    "u8/7MvH0gH3HvpzRxhaocrcV+3EhNc8Jcy6/2yfblfNlY7odOog1yV0gLaMFv5EDgnfuwK"
    "du4djYvKguCjMNlH4UZzno0nqm6yo5H8Vu6ArcxzM2C0nczvLdej32IeudndUuXBagjDw2"
    "XywwXFc5+LpqOYBIFm3ZyyJGjZZC2HeEWetLRclQQtm6xluutGwl51rX7PksThYjWn+7Iq"
    "IJwNTw2UmxpJAAFSswwpNzV8rXNBItBEsN9rvfMrukutrLZ2maV3Z12RYKs6TqLEOYXi4Q"
    "GHvKoWD7/cE88j6wi58Vu0IPESeS5Grs9LbmU3hkhU2lx/Is34r6D2VkYqhdAwhIaN21X2"
    "7fZuY2DLJ4sI6dj7pA9vd7Vb/vEvvr+5+uFOMaB24oTWfTxDxJ+hwEoi7NQ3pyPEjUMcUC"
    "NAWxslcZPX/smSrBG5j7GP6MaNIpbDk+YxI5usMN36fR1dnF7IZPPUrYZSNs9Fg+ydnk1z"
    "1fzAupzJytDciM5kNqKz9o3orLER2UkYYg2Lqio3IYr9oYuhsyiLjku3JAeuPpOdFh61r7"
    "RcUxVB0LHJOgZ37gm4c+GpUXxqksDRVHNVEtRstJoN6vcCRyDErUHLEIEbm8UIETjjInCu"
    "H7mOiNGqEH3bulQ/FLNNBPjq2ZD4PeOUW6RuEn+qMMWW5/WO6G6RuqPTTSqiK7C4BwPrr1"
    "t7fCpwHSYAnu1cnWHw7e4mEwyfb7fW3THxn5YEra0IeVYUowhjnwWteXwDP7Ba//TvVows"
    "H23np+Nje4kFcfG+kwlLhlaj/KVau9D125j71awjDl5emKql8euicO3VDpRAdXwTrY/q5t"
    "bT/qjypkamDlkLpLEniGudQH32fmZeV332Y3f2rBoznTenzNqRujaFiTSPMMXnm4jeXjb0"
    "UhOS5GFZvde8QFcosMLYtTyUah9xnb9JS6zTWxBi3rgZWtOLDs7KQPwO/2Z7SeQ+4d+JSI"
    "cH+lSJWxhhwfNHvBEUbm/hLjYe2y2psaXTaEOiMbLk3hZLFEWBoYKOsdfDYik1dNBRJqAk"
    "M0GW0vB0yeIJF6z0rgzyitwBM8iPE00YMIP8GdQyT0sLzJBDj5YZylJkZ4ilvxvBSg1I5I"
    "ov1q07e1kEql7X1/TacuNIr9hITRQIB0YHKdfWow6lsiQGQWiT9Qv9AAbeGZm/e47DkCgV"
    "sa9KTa/Y1V4q2dss6UU5taEqNT2oz2T6H5219z86a/Q/ShFTzmooSUFOg66r3iO2XrykJg"
    "ga0NaA62PrQWDAtVfrLIkcvl7ncS4+e6nMienPdOYLJX9QWWZ6m/vwGYIU/mSlyTUtS8I1"
    "3+RrvkG88RFtaqNTc7r5qSu5LAcPsskaBgaNEZdCYNAYogZIoTiyCjLysLIGqnKgAMhhMT"
    "eHRXwAD4AwsPRaUG4tAtAD4umlJdSRru6pEjADG/LwbMiyUY6DwZJubulkE8L9QBk3HLVO"
    "1miOqxRtNMoHS+TacAYmE0CO67CuX7x9IFtds6yU5OYNWoduzKqMrd14ifImYXQ8q/pmY1"
    "HWzVDTCpmfGS224MZA2o0xV8IZaudVjob+tH9NDBbnDzxL1A+mHdB8PKApQJMkMSucqBLo"
    "KYmYzI3U5f0OS4B0cGy5nlLLwZIIBDF7BDHVvfEQahmBI55ehZR9XluZKR0Cx/V3ZVfSwb"
    "wE06qJMauZr9sVaFJb+HqdjU6DrCjFIWWRxcVoOZPMZqWcWSv3cirdDNkk8eliQBar6o+W"
    "9KOxH71N6xkkK978nVX3D1nZf4tn00Xo3n1IQnFphP19kETCHksKBMvNnM1t1mW5MV0pGB"
    "nZ8CkdL4PZGBmTRW05l4Qmw3U/cISwtV9tF1ehrVctoC6JOkvFU8M8lwDENcvPp2mPqvtL"
    "IQS46+G+zTKVh30rA6jroR4Q/vlKqG9lAHXNsxTofwb6IIATsqfKTcd2R+SUkU6HRIlXIu"
    "WSKHFbZOPElSqJkeU62/o9L9Bn/MT6Ti0tn/4aHsBFEVnhBXE2rKQPbzzYFikeZmIJp4Of"
    "sBA0uB3M2c9mHW6HTFsNDbTCvxWY0qkymOsha6emEn4riUD4rUf4rYVk1Q58IQCw94Ad2g"
    "7pqGJ0UVCwR8AeMVkdQ3PUZWi90KHhKKTeH937+Ef3CQutte2bsy4r7YEOmz8U43ZaZ3cp"
    "3TZr/bu0qPmE2BzMNrJQgEOXOG948NaxNiygyyriO2z5kZC/vMFWyGK67O8LN4yXdNwL9E"
    "XI7d33hwmtOPYB/NipkPvTDxNUfA1J4jul4q1g3xlp32X6a2ignW25lZgg2fJUpjjVaXtt"
    "qtNGaSq+kaiu8ZIQ3IW0XeSQmm2EGsongQJDsiQF4A9lD+SHeE9L4Cs/A1z7x2y6kalC1h"
    "YobcMSKZR8xQ4ALgP1Jp9rosiWn27ITjUyO3XfFlq6xFsstGL977DQimdOpj8HM4YYz5bb"
    "Sm/SbEdmGXEzb4aWZE1lw5RtGyGWUiTqt6E5S6dNRW2zOSRRmnSGzjpspkxbDQ0wb3YLoa"
    "6Q6PJij3c7EmHLvNJ1JmKiU0F8KwUhAKNDAGMhgk1kgyrndG6/bAP9dk9OTWyC7pwzqWLj"
    "Zx3Fxs+axcbDJQVqJQZ6dxuXrbTJeJ+sMX70NjO0In68ZH9hLmP2Z+4urt+MZNQxcCpz1j"
    "9W2bVQlYN62NrEX/Ad79d3HGLLXmIN31lFDhjWusubBJ5i5sxWBlDXzZ2B+tTPwFZgKWY6"
    "tuBWDKpTm6xfCHtCyMckVQwX8pEhfhXEIX3mV4WnNBGw98r6qixQQVihvoDbIwtBNnKePz"
    "q7gwtfuRuLpcyE+CHxmP/fj3H4REc3Ywi7BgtCBQ16laChNkQLjIwW8D8b+LfbyPn4CVrI"
    "w7ewBs/nIT2f4OA/FoUKXM5muJzZd8y+iWQ+ZEliQp7mwfIhubIV4CzGA5iCOKDSyoRV2Q"
    "qkFc9Xrp/EKmWdKzJTOusGQ9WNhLSZd4R42PJbbJFITJxZUKF9QVq8clgf37svXz5W3Hvv"
    "PtQuBp//8und+5tvT/l5RQe5cct9wce/xRre1ZIYeFdN9q62NsVp3Z1KEofbm05HsjFBiv"
    "qzeGqSwNFUc1US1Gy0mkO8Ik+afazLknAEmqxlaPh5dK8U8O+MCvRCv8/SHreHfp/Zsh0A"
    "3tvtTONa57LgVp9wCKQPHkhv5J32rDMzxZzTvbINrnktzBMBzyB7Z9bFMLC3YyTyFkOy5h"
    "mGea/GOE059OgjFSFqgDov0F1aIzBCQcI7OC4x6wjip91CWH8R+iF+xGrps9Yi6yXhBT3X"
    "IYnxW+QTXsiTfkmMHCLqU3KE7/AP/x/+h5hVFyW+R99gY+n1EDsoJmn/yiAJWTXS+5CseP"
    "MT4lHkYjr8DeuZ4hH/gf3JPj17h/0GNyq+z4y9TRW8SXuo8JzOR7z5h8+6qRRfmr1Hfxv9"
    "59J9WLJp0gqXaE0Sz6HfO6bfd4YilxVF/Zpecm///JElfq7Yt0pH0+kpKGnFHTdEJHRwKM"
    "31iGwS8MVCvx3QPAyleRRKqirgdkWfkfabcC40JSvk1dl3FwX07B9dYN9+uvr4sWlasJWu"
    "tJgzgSnheOiC8tCdcCp+koaReJwqD1c4dO2l6I6UvdN5R7K2Y3bdkdoVu/t4VTpOn8tZ2j"
    "Oy0n5Ktgau2rl67ZEro+hLujy983MZnt75eTtPj71X28oDQZ2cdoSz4RNE91SKBXnawYI8"
    "bbIg6SfGQj9QeyXxkgjUElesJX7Uw+w//x9z4CIM"
)
