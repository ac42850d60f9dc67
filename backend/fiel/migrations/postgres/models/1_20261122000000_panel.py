from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "media_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "merchant_id" BIGINT NOT NULL,
    "key" VARCHAR(26) NOT NULL,
    "width" INT NOT NULL,
    "type" VARCHAR(8) NOT NULL,
    "data" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "dropped_at" TIMESTAMPTZ,
    CONSTRAINT "uid_media_file_key_3fcf01" UNIQUE ("key", "width", "type")
);
COMMENT ON TABLE "media_file" IS 'One size of a picture. ``key`` names all sizes and is never used again, so phones may keep it for good.';
        CREATE TABLE IF NOT EXISTS "upload" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "merchant_id" BIGINT NOT NULL,
    "employee_id" BIGINT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "kept_at" TIMESTAMPTZ
);
COMMENT ON TABLE "upload" IS 'A file as it came, for the employee who sent it alone; dropped after a day unless an import keeps it.';
        CREATE TABLE IF NOT EXISTS "upload_part" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "data" BYTEA NOT NULL,
    "upload_id" BIGINT NOT NULL REFERENCES "upload" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_upload_part_upload__a467a8" UNIQUE ("upload_id", "number")
);
COMMENT ON TABLE "upload_part" IS 'A piece of a file, so that no file is ever whole in memory.';
        CREATE TABLE IF NOT EXISTS "member_merge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "merchant_id" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,
    "spend_minor" BIGINT NOT NULL,
    "purchases" BIGINT NOT NULL,
    "lifetime" BIGINT NOT NULL,
    "merged_at" TIMESTAMPTZ NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "absorbed_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "kept_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_member_merg_kept_id_4b586c" ON "member_merge" ("kept_id", "id");
COMMENT ON TABLE "member_merge" IS 'Two memberships of one person made one; undoing gives each its own back.';
        CREATE TABLE IF NOT EXISTS "referral" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "merchant_id" BIGINT NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "reason" VARCHAR(24),
    "address_hash" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "settled_at" TIMESTAMPTZ,
    "employee_id" BIGINT,
    "referrer_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "referee_id" BIGINT NOT NULL UNIQUE REFERENCES "membership" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_referral_merchan_71b74e" ON "referral" ("merchant_id", "state", "id");
CREATE INDEX IF NOT EXISTS "idx_referral_referre_f9a006" ON "referral" ("referrer_id", "id");
CREATE INDEX IF NOT EXISTS "idx_referral_merchan_1f7308" ON "referral" ("merchant_id", "address_hash");
COMMENT ON COLUMN "referral"."state" IS 'where it stands';
COMMENT ON TABLE "referral" IS 'Somebody who joined by another member''s link.';
        ALTER TABLE "session" ADD "shared_at" TIMESTAMPTZ;
        ALTER TABLE "employee" ADD "pin_hash" VARCHAR(128);
        ALTER TABLE "employee" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "employee" ADD "daily_cap" BIGINT CHECK ("daily_cap" >= 0);
        ALTER TABLE "employee" ADD "location_id" BIGINT;
        ALTER TABLE "location" ADD "city" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "location" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "location" ADD "map_url" VARCHAR(300);
        ALTER TABLE "location" ADD "city_key" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "merchant" ADD "contact_email" VARCHAR(254);
        ALTER TABLE "merchant" ADD "website" VARCHAR(200);
        ALTER TABLE "merchant" ADD "accent" VARCHAR(7) NOT NULL DEFAULT '#F2B33D';
        ALTER TABLE "merchant" ADD "logo" JSONB;
        ALTER TABLE "merchant" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "program" ADD "excludes_sale_items" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "program" ADD "least_cart_minor" BIGINT CHECK ("least_cart_minor" > 0);
        ALTER TABLE "program" ADD "review_points" BIGINT CHECK ("review_points" > 0);
        ALTER TABLE "program" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "program" ADD "earns_when" VARCHAR(12) NOT NULL DEFAULT 'COMPLETED';
        ALTER TABLE "program" ADD "intro" VARCHAR(1000) NOT NULL DEFAULT '';
        ALTER TABLE "program" ADD "referrer_points" BIGINT CHECK ("referrer_points" > 0);
        ALTER TABLE "program" ADD "redeem_points" BIGINT CHECK ("redeem_points" > 0);
        ALTER TABLE "program" ADD "muted_mails" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "product_rule" VARCHAR(8) NOT NULL DEFAULT 'ALL';
        ALTER TABLE "program" ADD "most_discount_bp" INT CHECK ("most_discount_bp" BETWEEN 1 AND 10000);
        ALTER TABLE "program" ADD "least_balance" BIGINT CHECK ("least_balance" > 0);
        ALTER TABLE "program" ADD "newsletter_points" BIGINT CHECK ("newsletter_points" > 0);
        ALTER TABLE "program" ADD "rewards_each_review" BOOL NOT NULL DEFAULT True;
        ALTER TABLE "program" ADD "most_discount_minor" BIGINT CHECK ("most_discount_minor" > 0);
        ALTER TABLE "program" ADD "product_refs" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "bands" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "referee_points" BIGINT CHECK ("referee_points" > 0);
        ALTER TABLE "program" ADD "redeem_amount_minor" BIGINT CHECK ("redeem_amount_minor" > 0);
        ALTER TABLE "membership" ADD "search_key" VARCHAR(400) NOT NULL DEFAULT '';
        ALTER TABLE "membership" ADD "referral_code" VARCHAR(16) UNIQUE;
        ALTER TABLE "membership" ADD "merged_into_id" BIGINT;
        ALTER TABLE "membership" ADD "claimed_from_id" BIGINT;
        ALTER TABLE "membership" ADD "blocked_reason" VARCHAR(200);
        ALTER TABLE "membership" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "reward" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "reward" ADD "position" INT NOT NULL DEFAULT 0;
        ALTER TABLE "reward" ADD "picture" JSONB;
        COMMENT ON COLUMN program."earns_when" IS 'state of an order that earns';
COMMENT ON COLUMN program."product_rule" IS 'what points may be spent on';
        CREATE INDEX IF NOT EXISTS "idx_activity_merchan_032803" ON "activity" ("merchant_id", "at");
        ALTER TABLE "employee" ADD CONSTRAINT "fk_employee_location_f2ce185c" FOREIGN KEY ("location_id") REFERENCES "location" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_location_city_ke_925e19" ON "location" ("city_key");
        CREATE INDEX IF NOT EXISTS "idx_points_acco_merchan_b5d030" ON "points_account" ("merchant_id", "balance");
        ALTER TABLE "membership" ADD CONSTRAINT "fk_membersh_membersh_a125d385" FOREIGN KEY ("merged_into_id") REFERENCES "membership" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_membership_merged__9e166c" ON "membership" ("merged_into_id");
        CREATE INDEX IF NOT EXISTS "idx_membership_claimed_d52c8a" ON "membership" ("claimed_from_id");
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_c6d669" ON "membership" ("merchant_id", "spend_minor", "id");
        CREATE INDEX IF NOT EXISTS "idx_membership_given_e_d18442" ON "membership" ("given_email");
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_39ab19" ON "membership" ("merchant_id", "search_key");
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_359977" ON "membership" ("merchant_id", "last_visit_at", "id");
        UPDATE "location" SET "city" = (SELECT m.city FROM merchant m WHERE m.id = location.merchant_id),
            "city_key" = (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(m.city), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n'), 'Á', 'a'), 'É', 'e'), 'Í', 'i'), 'Ó', 'o'), 'Ú', 'u'), 'Ü', 'u'), 'Ñ', 'n') FROM merchant m WHERE m.id = location.merchant_id);
        UPDATE "membership" SET "search_key" = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(given_name), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n'), 'Á', 'a'), 'É', 'e'), 'Í', 'i'), 'Ó', 'o'), 'Ú', 'u'), 'Ü', 'u'), 'Ñ', 'n') || ' ' || coalesce(given_email, '')
            || ' ' || coalesce(given_phone, '');"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "uid_membership_referra_6a4691";
        DROP INDEX IF EXISTS "idx_membership_merchan_359977";
        DROP INDEX IF EXISTS "idx_membership_merchan_39ab19";
        DROP INDEX IF EXISTS "idx_membership_given_e_d18442";
        DROP INDEX IF EXISTS "idx_membership_merchan_c6d669";
        DROP INDEX IF EXISTS "idx_membership_claimed_d52c8a";
        DROP INDEX IF EXISTS "idx_membership_merged__9e166c";
        ALTER TABLE "membership" DROP CONSTRAINT IF EXISTS "fk_membersh_membersh_a125d385";
        DROP INDEX IF EXISTS "idx_points_acco_merchan_b5d030";
        DROP INDEX IF EXISTS "idx_location_city_ke_925e19";
        ALTER TABLE "employee" DROP CONSTRAINT IF EXISTS "fk_employee_location_f2ce185c";
        DROP INDEX IF EXISTS "idx_activity_merchan_032803";
        ALTER TABLE "session" DROP COLUMN "shared_at";
        ALTER TABLE "employee" DROP COLUMN "pin_hash";
        ALTER TABLE "employee" DROP COLUMN "version";
        ALTER TABLE "employee" DROP COLUMN "daily_cap";
        ALTER TABLE "employee" DROP COLUMN "location_id";
        ALTER TABLE "location" DROP COLUMN "city";
        ALTER TABLE "location" DROP COLUMN "version";
        ALTER TABLE "location" DROP COLUMN "map_url";
        ALTER TABLE "location" DROP COLUMN "city_key";
        ALTER TABLE "merchant" DROP COLUMN "contact_email";
        ALTER TABLE "merchant" DROP COLUMN "website";
        ALTER TABLE "merchant" DROP COLUMN "accent";
        ALTER TABLE "merchant" DROP COLUMN "logo";
        ALTER TABLE "merchant" DROP COLUMN "version";
        ALTER TABLE "program" DROP COLUMN "excludes_sale_items";
        ALTER TABLE "program" DROP COLUMN "least_cart_minor";
        ALTER TABLE "program" DROP COLUMN "review_points";
        ALTER TABLE "program" DROP COLUMN "version";
        ALTER TABLE "program" DROP COLUMN "earns_when";
        ALTER TABLE "program" DROP COLUMN "intro";
        ALTER TABLE "program" DROP COLUMN "referrer_points";
        ALTER TABLE "program" DROP COLUMN "redeem_points";
        ALTER TABLE "program" DROP COLUMN "muted_mails";
        ALTER TABLE "program" DROP COLUMN "product_rule";
        ALTER TABLE "program" DROP COLUMN "most_discount_bp";
        ALTER TABLE "program" DROP COLUMN "least_balance";
        ALTER TABLE "program" DROP COLUMN "newsletter_points";
        ALTER TABLE "program" DROP COLUMN "rewards_each_review";
        ALTER TABLE "program" DROP COLUMN "most_discount_minor";
        ALTER TABLE "program" DROP COLUMN "product_refs";
        ALTER TABLE "program" DROP COLUMN "bands";
        ALTER TABLE "program" DROP COLUMN "referee_points";
        ALTER TABLE "program" DROP COLUMN "redeem_amount_minor";
        ALTER TABLE "membership" DROP COLUMN "search_key";
        ALTER TABLE "membership" DROP COLUMN "referral_code";
        ALTER TABLE "membership" DROP COLUMN "merged_into_id";
        ALTER TABLE "membership" DROP COLUMN "claimed_from_id";
        ALTER TABLE "membership" DROP COLUMN "blocked_reason";
        ALTER TABLE "membership" DROP COLUMN "version";
        ALTER TABLE "reward" DROP COLUMN "version";
        ALTER TABLE "reward" DROP COLUMN "position";
        ALTER TABLE "reward" DROP COLUMN "picture";
        DROP TABLE IF EXISTS "upload";
        DROP TABLE IF EXISTS "referral";
        DROP TABLE IF EXISTS "member_merge";
        DROP TABLE IF EXISTS "upload_part";
        DROP TABLE IF EXISTS "media_file";"""


MODELS_STATE = (
    "eJztXetz27i1/1cwvh+azqgZW37ETe7cGdvrbdPGcWq7z3SHgUjY4poiVIKyorb7v1+AL/"
    "EBUgBFSRB9vuzGEg4k/Q54cN7nPwcT6hCPvb0hjot/dD1y8B7958DHE/GP6psDdICn0+Vb"
    "4oUQj7x4tVhmPabrRiwMsB3ydx6xxwh/ySHMDtxp6FJfrL/1CWLuvwmijwijqWuHs4C8Rd"
    "++PZPFt29IfAmGsOdFi/i/fAe5DPnkhQRoxoiD8BN2/QFiFE3H1OdLJniBngmZIjdEjzRA"
    "T5Q6b8WXcajNv43rP235c2e++68ZsUL6RMIxCfinf/16wD9GvDd3nXAcAbiYkoOffuL/cn"
    "2HfCdMLBN/Tp85msRzCjxxHUETvW5FlPy1S/fpox/+GK0Vv3Zk2dSbTfzl+uki5F81I3D9"
    "ULz6RHwS4JCITwiDmeCRP/O8hKEp2+IfsVwSf8scjUMe8cwTnBbU8RdYvnZgWZ9vH6z76w"
    "fLOqicgpQix6DkJZv64gTxr8oiAJ7EV/jNb4fD4+N3w8Pjs/PTk3fvTs8Pz/na6PtW33r3"
    "S/xllmjFW0WYffzdx88P4gtRfkzjEyxe+CWiwSGOqSJm5J4IEthj7IeWLhtKhKv5kaLfxJ"
    "D0hSVHlo9az1iyZEHy+BShvxrjQA58srwEOP8Z+wj4BH+3POI/ccHxHg3PGrD8y8Xd1e8v"
    "7t4Mz35dBPRz8s4weqsIbSaSiuDWHupsfZ+O8/Do5N3J+fHZSXaKs1eaDm/1oEZoaJzUdH"
    "0Pj+q5wkk9rz2o5+VzKsSzTPz6OFjIsU0pStiOFiFhe4hukxD9dHspdp4w9i8vwffy4+eL"
    "u7+/ubn4W4TxZJG89en28+/S9VPKwqcg2ujg8u8P1xclzO2ACHwsHFaR/4G/E7oTIse+SF"
    "nigJOQvk3/0S9uPHy8ub5/uLj5UmDJDxcP1+KdYYEb6atvyiI72wT99ePD75H4E/3j9vN1"
    "mW3Zuod/HIjvhGchtXw6t7CTxyR9OX2p+GgFdDptxeYiZQdsTrRL4HI3XBYWxeNzTqsVL4"
    "yw/TzHgWNV3qFDWre2+tZkOCm/gn38FDFJoCm+Z2JM/nnqUVw0aYrvDJpszNlyzUr78gIJ"
    "WxRhJswym3/WIDLOuCGGyITvsyAEzccUMeKHYgn2uDH3ASXnGOHHkBt8GDncuJv5HmHCFE"
    "TuZEqDMLL2xL5V63JrnyqxLcGGNMdgARvSOJYsWZA+idosKBECC1qzIPp/Bft66yhd30Pr"
    "aHh4qGLJHx7Wm/LivSK+wnmpd7ZTCjjUrQ81G+Ph6ZnOsV5S9PBgn50onOuzk9pjLd4CK/"
    "SV2CdFH+80bMHjHBnYn6bxV8P+XB6EKQ5CJrnGErIf/3hHPBwhWeV5waz8wjfa34d6+Wpy"
    "Ln/ZvIkeIVZrpqd4rjLVrWm6UMFen7rETsKywoiOQqzhGIfIp7FV7TIUhWG5AS3+8tGETG"
    "iwkFnha+0ljdsufQ/+bDLir0LM1iAlrN7eTrhV4UAt/EuCPqnCncW1IPrScEI3FH1JhKmu"
    "ICmQ9ekwb0GkVPSVMjeqrPiRBsR98v9I4ufgI//m2LdlRnXF5b1nbKjTS/jLAZ5nV2DxAP"
    "Lfz381CWOT+OL+6uKH64NfdhOGuLBD98UNFzINJ3uvUb/B+VUrlZt7OuGqBIc0VkLGfF/O"
    "cWeA5oEbhsQXCoiIEfBtfCa2pn680nEd4fFHnyNlRfh/nwRZnI4WwynJcdvsx/3T/6d/Px"
    "v9TOyQIRwQNPX4GUCuw7ia5fITz/fi6hXzXP5PzyUMjYhH51FSHdfI+AdPRL6duBa+fUNc"
    "/3KYII5S7eLLlyHqe7W6WEnv+lr2jPP/8iXi5WivsTutvFFYz03Gn0B5M1J5e+Y/Xseflq"
    "4Hb5qCN22nkSjD3Cu7cRjbMxZyUR1oc6BECBxoy4HKHaHzFJRIgQutAyexNmHpivsyXSux"
    "bxoHClL/eKgg9Y+HtVJfvCXHWve4F+ngrLc961zdpoH2SS9S9VC9OVJJZz+qT2c/qqSzx5"
    "DpHvM8FbhMWp9yj9pRYEYb/xIhyJm2HJD7af9wf/tZy0vruHaI/svNeLaPh78BRYFEwVeb"
    "ypLMVZsTM1cSR63Y4LIEOg3cJ9fXEexLih4K9e61F/2sAMj42P+MgE26gv9ARwcSL7B4ed"
    "DkAP45WbDS9/tXGjyjkKIRQQ71SZLjLdyvNp1M3PA9sj3Mj6ATZYpjNB9HAeuAcPbzF+du"
    "OEbip/6GPj4OkEhy4UuEDzfkn8iXOg3Fzlv+bEhKN1o5AD/rTu4s0MR2oYn5NrE0i8XzNJ"
    "24knYrWUr2tUqWOV/VYGFXssyDmd8iT3NJBVqZcVpZUdkOyWQqy8Csd5/kSLbnPjnc7OXc"
    "We5UomxZIy2xVKQCH7fCjct13TY1zEsySCA3WTDFtkcLDhcIgccm89jDLLRIEFBJ7m69rC"
    "xS9U9WnioVC542FAueVosFoayqt0+UIU62C9umM19aUJK+NWjOtlwuUqgk8eiT679FotVf"
    "Qols7AsvGEZp6kyUbjgX/jHhwmIiwxF7KE1tYrKikq62BTfZnrrJoGp96U8YKvkThg3+hG"
    "HlIiITrp/pAJwR9M1dMzxVSffkq+qbApxWEj4jtCwukVy+aZvrXroBqNGmXfp5nkc9anUe"
    "qYygb49U9xlGEVTrPE/SDeB5Mvp5woxx9c6xxphJmqU2PFdlwv4Zp0dDlU6ffFWDTlDp9u"
    "lh/2nGrQo9L8CSpoe6l4q/tN5dWvGWgvnfW8nVqutGpOSF9Jn4a/beuOEbPYh99k+w1Xbe"
    "KKTSE8b4vmuidB/vsr9PRzNIP9PRmgBdJ133enqKpjM2tthslH3CmnB94fvd57br08HS8l"
    "FW6+zqgb31yQPl/1kN71Vur56cRk1n7o9crM8CciBx5qZvDZqcuY+5RSptfONEwzBYDFDk"
    "dOV/jBZRF13ha30M6EQkJQbkQ5ygGGUyMuRR/0n8H6M5x5vO+Qv0mUXZjNK2vZv5FJXy9d"
    "HMfiaxbxsq0SW6rxGu3yWTVI2QJUUPTZDfqjhTflvvTPlttVwLMvtfodWxyaDj0vyQ3FQF"
    "26RhqllmCynHHl3/OZ4aFjIkmOfw+8ThS6OW7/xKEVu+RyMajpFwBYn+KtFcMZF9OkAOwc"
    "s28FE6vjQSuZEPgbjknl5O01nAn9saF9m1P5tETMg3pCq6JpfkJl9VB3PRosgNRe/GxzjB"
    "R9tzphRVawiqVWJqUE6/2zLXSDZrO+OLVN0ceoNCXRvovM1vF22UC0QmSxZzYAZXfF+V4k"
    "Iixvepy7drk4FRoAQ2G81moXG34HGODHIBTOZvkgTaosdMng50Px3dr+JbqLCjygvtxry5"
    "nOT94kOdi39QasxbPIEmdeZNo6ESl00uUFrvsGG5RYoz6J984vzG9dEooHNGgg+RU8Wm9N"
    "klSXfaqFeuMBlE/9r52LXHaE7ime/iLaHi1g2a725z8M4YLJYGDd4ZMFG3YjtxtSmwuFCR"
    "3QD1MBepemikbmS8HNipr0LBBTv1dbCZQ9iqHCRHB5aqyRxm/P5rxeICIfDYZB7v0Bthmn"
    "B+te4I0xixHX9EXs65j+tOjLwXe/QI62JnHPLi2mRNhH6INukTRJv0aGXp6xKXVj61vd6n"
    "RfKrVqcg+Vl3AhwuWxHgrAnBh6ivJ53x95dLoyygyOHk+i9uGJ0AkWhBp8SXZCBt5jOkgz"
    "fTLaNfn0jCn/JjnMQbcSE4jOQ05mIcNDjEoI1Cr9oomI3wRjopBNRrnW2X0pqMdZxqx2Ww"
    "yCRdIIeWbwCls915wT3UAm+6FtjhgmBh2Xiqdz8WyCCg3TaZcerqx4nyNNBSQKmlwAsJ0h"
    "hxEeXa852j2J6D5GizZ7uzrraRMt/Ku1ikhCiB0f7Fn6nrt+JygRB8yCbz2COPYQsO58iA"
    "vybzFzIWYSze6+bATodem6aeGBEny7tx1wyU3eS22jNWqEbKSsewECq74/fD3cerhwOZzN"
    "9qHNIwUdNBGFKObSqWOwD3U26rfqJbusNq4IUwbyc9pYSUYOsGer8k2/TnTBa9+MQRw4rW"
    "b7l1l210R/jPVxrQti+AbTI0nsk8SWg8Lw/rQ+N5AazSnWM6XjDXxh5iYzqVddaoLlgZlI"
    "6+eDn0/PXAdsNFNE0OWjpBGNq4a6ToZj9XiUKf1wehzysxaOw4AWESuVqPb46khxBvZACj"
    "kDE6EKfrt4fvwcGeHuBMfGvCu9YA0dcF8QRPrVmglamSI+lfsPNYqVTruKFU67haqgXBzo"
    "NOR3hC5dtrCJTYHm3XvKNACMEwk3kMoQAIBZjIim5DAUr+1BA/Pq7nAut5k37wOK8ASLxL"
    "+FkMYgfomlBdxbv1z5sKTnpw0m8AsE066bObVNZFO1+bVd9EO79qlZO+HgxogGSwVjdocL"
    "Qzb/ak4+RJ1/eu6dGJSjL7SX0u+0kllR1iGJt0AVOPSmYGNTU8Tgh6CG+TWEjRfVcL7rtK"
    "fMi2NTt1LSm26Fr/nx+Hl8fHP2zHw94xxB59olWA/3B/+7kuxzReX/ZauXaI/os8d481Jh"
    "miAoiCqyqF8s3Nxd/KKF99ur0s+6DEBpcVkeGHXLuxtEtwK4T9C29spBJ3TkbMDbXuwBxJ"
    "D0HeSLs/48PMe61lzPww0MN3SdJDiLsebzwLAuLbegDnaHqI8LFKmLk+yFxGWISyrH9TX0"
    "sKF4h6iHH3th5E8g8gkr9rrXkvoryVEKNKECztsrW9adWGsr3ZH59mXK8Jk0a5y17CxOgs"
    "WLvR3n20SV8hckU8hoZCzxJJk2ti9XG52x/jDMw+YjalYrmVFKqtGzmMNutfd9FSls9kxN"
    "WgsTtdE62bbKO+QrXTUOueIiYgWRstsbJPEGmFo3PCLaBPAZ7Uo3nrkwfK/6Mg2pZb7Zc3"
    "rxFTjah9CoAkaJ/Dpj5mn+PF6rq6hzFBXOnFXrhACeGEvEdjOkfxhYVwQBDBgS8GUbMp8c"
    "NBNL6a+E61CG/t3SBRYE8TBcDDcdBpYzahKIbui8Qvd0mpR7Bfc6jzdCVYR5xwU7imB367"
    "Ho3L29tPBWfG5cfSwf3855vL67s3R5EXgy9yQyIHXMgkK5ZRemKkRAgZ5ZoipcQCPInaeE"
    "xcX5a/sZIRZXJgR2t2jPi9LHkW6pMQMoK1shDaJXv87+PMt6Om9KOZ64Wuz96Kz/u/g+0L"
    "pY0kJwT8WDviC1X4odq5eklvcsTmIBqkiePZA9GzHGmLrKxpKsV7VcK99dHeSjASB4FLmB"
    "WIPA/+o2XiqelqltLDFa1+RWPPo3NmOW5A7LD+rm7iQd0WwAY9TYlZ8zGRKPtqwqi4wxZT"
    "Am8D/tjd0Ak3O99e3d58+XT9cK2bICgqrkIiBv5yEUXFhigUAqu1mDpSSZo4qs+aOKqkTc"
    "yJZ/Mf2UqdrdJCw8q2GpRP5swjYUiCVqyQkgM32nIjIC8umbfiRIUUuNCeC5Hb3SLYHlsx"
    "rpp3eM0OcIWrX+EBeSRB0FIsSYjhcWj/OHAwSburukoLfGjLh8QwWIZRm6qhFSyMmo1ASO"
    "kIqQg3y8Gy/JKGp6JI1icPYGfhBXE8yaSl1CmRgtBpL/wjKNu7vGs2AI605QiX61x0jLCX"
    "+i3UeVEhBS6sxwUbB60eChk18KItLyZU3KUus9vKqJoNgCPdcGQkGfeoyItR30Y+dqYeke"
    "+2N+PfxWLYIxbXUCe6ZkDNDlvU/7NX9tYAmAbUmdmhFcy81hN7y3tsMdjwJf7oO/7Jby8+"
    "fdINM0RR0CRpTgzyHZE4Xw7FKVM7DoZmuJJHrRyBMh2kChQeli5SBcj3qRssrGcOQusAXX"
    "ELoxMGRBgxfU5I/H13/Gwk6E2oH451PBcVOriaZVfzEqSW2AK0jdA6WFJvvwrYhAhgrcL6"
    "SIMn94WrgvyburYrKVlu1CRl5KBGaqiRY9eJ0Mu+oq4uL98AeKDBA/5pgaShVX2LiYygd7"
    "M4jg6V2vyIZfUpP4fVRj+TmehrIFpQaSnkJTLQxzvXxyOnS1L8OyWBhdOSQU0fmmyLPgW3"
    "duFGy2Ga9pCQ6z863CnvBExqzaTZ1GnZ6KVICY1ejGv0Yu44j1dSzanRaadaFK4y+CMt+a"
    "74mrof+7FTltXVfQ/WH/qxVvf3eGiFpIo8m2ZRX0POsiWrJ7P6KL3xkCjcQWmboQGiU85H"
    "B40WiPoEMffJ/43rf4j+EG/FyyNBXHbbdbcrVJQbLIMGqL6iPGZzi6u/QAg3v9E3Pwxr6z"
    "+PM3tIV56WCMGOap9RlVye2iwoEQILWrOAEcbacKBIBwxYz8apSqUqN7QHFvawb2jZdimJ"
    "4hrbRSZyOsC3hw1Hy/iW5KwCvolc6ADe++VOPUW3KEML4F5d3F9d/HDdNGxTqyWero0et4"
    "mVGelZA9kGK325ZqWZ/ldu/BKUDS5EosobPQZ0UrW9m5dKDOqvBS9Q9EN+AiPblEtw0GBk"
    "r5MlthfpYeJLimYNy0dlx9lhMPZtgwNZzAok7BpsE9RsmAuuo6h0Nxd8+xOK9wXzjU7cLb"
    "Wyl+h11Wb39fpdqc2+cjyGTgWjREpN1JpojhlyqE/ex63V3BBNCD9kUePd9BXssznX+iQ9"
    "fTvYb6XKKH4caIzGyPNGjZFojeNKlvdQezkaqmiGfFVD566KdigepNo2j3WqS0bSQ5TPVA"
    "ZPntXPnTyrjJ0MCBPft4JwfY7kkmL76ZG7iTFtZsAqTO16DeE+sMHABjORFduywTZpXnyi"
    "4Q19kfqL07caDQqPhtYkXaXgMo4bMRMxsRZNZ1yx90Ma5WKF6A2XG66YNPBrRAMUUvocuY"
    "iF7v/GJ084ekvmW+5kT8jqMlgUNZkPbVpOwXSFTlJA9G/kJQ0A3xp4/gV8hu1W6TdVWmBE"
    "V1pRDtsOFKN4IONDcc89Y4uqhlQ9lUr5IF3onzHMn+g+nnr1XBAjdc8vJJogEnNApoEWFz"
    "TqodN4aa6L5Gpt9DqaGodGXGX0ua64ICEKiGj2Rpz3iI3p3B8gn7yQIOqT44iP4i/QRNOc"
    "+aHrIa4r+lWdtNOdpb5uvBzUauMZI1lrlfgvzm3wfhtzZ4D6agwj8l5bzGQXteL4o4zaZB"
    "f5wXy8ELbu3PU80e8rnpNZFldKsYkzldBE2UuYi0ycVacf5cWWamyiSGUy9i3DE0OV8MSw"
    "PjwxrIQnshtBS8bkqUDKtE/SF7N92gqZjNjkc36QajYDZItf4Xlc86EBmmM3TKKIux9gBJ"
    "GiWuj7FCliJAy9VmwuUkL5n8lcTmwf7SutSAeX2j47IA17vIzwP+Z8Ap04xS6W++3ZY6Hq"
    "GCtKBAWf4+5dvIYd/M49vDtyRRYOvMwVWX4iGlyRceOu3NOoGhhHybAP5DL0TKYikv0Wff"
    "uWvPrtW5QP++1b0rdT/B0QxGYTJupRwjGJ/IcuYYOYekSY6xDxhrQkawufuDqo/rWcHZHO"
    "O/kJ/JVG+itbjbJZd4hNq/vlsAd8WOJe3+u3Aff6Dr+Au2qWg/uYmXwaeQ45KkC+ZT9NSP"
    "s0zMCAtE8dlbfD0rs4uC15CnQK78rB9J7AXs4JWbc+sYf5IHUmbCdQ9TNDSa+mMy8iJyMS"
    "sLErmaKWYpu2MV2N8E1ht354Bn5pZZqLB7LWLE+e1pUmeZIxplDxiuyAOFHgPBzHFagBmf"
    "AfEdm9blqYSnzxby5XmaTItdUWkIVusGY0aDCLIY1nZ2k84qGSa0eNg45zZAB/a/ijaU2E"
    "tYi4Fikh4mpyxDWkXpugeo4M+GsyfyGiDhH118sICKm/7pD6vkLdQUw9b1C/rNvaK1cw3h"
    "PEN9rZq3pUax0cpfO80tFReqZWOzxuk7knxIlrkKr+DOkKlfh+USCIwqQB+tpYtATuDePc"
    "G6+mq2t0tsuHX6luQ6X16LC+9eiw0noUXEq7TbUQV2mI9fCvkELwvx0PkowhCz+GJNDjQY"
    "UUHoX9LJLcjsMnq5HEzKj6SK6v0UC7PrJIZfKVq37ytwK0vutrSQUCpn163S7nSBnmUd4N"
    "B3ZWh20a+v0swzYN5Z2ccX7FV2Gvb8+bLIfevGv05qW2PQuCduNWi6RQc2107BBK618Fmy"
    "FEvHNT/IUEjDBtDpQIQYuA2PC+xIbTo7ujwLBhp14V5tIDv0ZQOO3uDYHhpoqKtAHSeiDp"
    "1ufsyeGE8hzdwyQeXuztoDZnH0/UNDdObg201IfS7QtILeuXQvJdVmOuXbmUO3kPyZY9Al"
    "Yjy6cMhCTHR4JVfYZPPukrZZZif5EpoVOPoHlAQ5K26kgHZ7xHnDcsbkQ8H7v2OOvusRC9"
    "QXwa1rQQ6WDTNYqeTMybhXQhLpVHnmtb+d9QYU19bEFO3cMYw6FazlBT0lA1ayhwXzgeFn"
    "+4tKZCl+n6B/epEtynDXCfxnBXfAI6PasUE5/Tm3abac87FVybTXpeK1H3in8nfmndEZsG"
    "xetHuqDx+rbjpVawXKtSjRxToSf3hfhRc103HDscF38Q1xeLe1XYDWKibtKZSygHy+m60d"
    "CBt+jC86IWXqJbl7RmeWMfpJIqbM9YSCckyOUKQz6wkRf8TnvzmHbL7CQc0PuM7HkqUfBT"
    "QIiDQlqWVyqXvspE5fp5ypVpykLWWYn809GuynQmI29MYt4Tv+pDqVuVUo9gXw51jqqE8o"
    "iT7SHMTaLi9vZTIYB8+bEkOD7/+ebymuMewc4XuWGNPNEP30PYfg/C9iWVSiPxrEgIgfuu"
    "wsYpsB3ENK9yW+0ZK1TNvdIxNKppdGb2cUSZ1LNbWjFQswyXi1eahg/C/hLDnTB7ZpE1lg"
    "L2K4am/MjwtynCnkfn8ag5zhMxaW4+4ItdhiYze1y1AzvbVa3/c9rjDMw+E0TXoMHsY4Sx"
    "Nq72Ih3cJa2tPqgJhTlemzK4S3Ie+2weqxY7trkhwXiVFtULS8WgTnLA5g3mkUdipdXjXC"
    "KFlnIm8xkKO3etslQMK50oTYkUNMeu3D9NDcJbTFHQ6A9uGjtUXUCVw6hQOJAKkQ4w/pTb"
    "ar/EjirAJYlrlo8tdXHKvGs592eDXy2/SiHXYsrPGvXjbAeM5tjjUCD+QuTZYiR4IcEH/r"
    "e3iBxjyWrR6Z0hV5pTsf6G0BXeYFk/aPCXRf+v4F8fJk7Xm+wnaBseVmqQdtTQIe2o2iJN"
    "NHH3dADOCPqX3jg8VWpZcdrQs+K00rQicvbrAJwR9A/g7hMcRm4Qjh0s6U0hDGE5wHmaJg"
    "t4/9BuQFdYtGWvoBtKcGtoWJOs79+5PFcRrOf1cvW8IlY97D/NuD6mg2+epofX11BFttZL"
    "1opcdX1rjNlYS7TmaPp3io+GKmEDvqpBP4DQwev0Ne6wN0n5mXolRo9GCUzuaYwzXNasbK"
    "4UW+zng9dc1uyQF9det+3CD9EmfYXI5j9yTYBi9+kV/6OvIC19p51A1TNPcwEq1x/R7+uB"
    "9FFscZ12kO8LSE01jLU9kDTrF9V7Hxl14Xba+Kg7p3ki+CUu8+WVUO8wd5ZrVNzlcTqoKN"
    "YRdYJxuqjnvhD0p7sPSDixGeHKdIg88hhGb8Yub0T5gRggLIafBtSb8Ctd6jzveHuJK/1r"
    "IUTgz4SgizNQwcFugq45aHKwx9yqcKAW/iVBn0Law6OTdyfnx2cnGfjZK02YS9Ico4dJdq"
    "J9HCzqkntTmnK91SIkezxpXnpKk+63mVX8l4u7y4+fL+7+nvXKzUzjT7eff3cp6ZZ7+feH"
    "64tyIEMIKa+Vp6JECq4Ko10VAXmhz634XKSE5DeTuQxVdzvPfoNSFRPcglD2uMmyR8l57w"
    "De++VOPUW3+IwXwL26uL+6+OFarT0us7G/pl/tT8E936RHWG90ZGrOYStxbhTdufUOjtgp"
    "atnpQqUGTE7ihXjkeDOEs0qpAQoIdsTWCHt05nxADC+i3oZjDh/CIzoLc4l98qZLXW4OyY"
    "IGX5CDBl9Geh6VM1qS9d1kW+yWARtOtHoFzZJIQMQUQzfpwFYWM0qJRFC3CbYueDSAy+DR"
    "MEVfAIP6FfQRiu2WGxI8NZg18dsqds0kW7m6fdCcolyKiOjoKsKtSQ3SBHO7hP/9Ac18hw"
    "qDQ7SFFVOS7XEUeuV6BhIQSDoIdbixShMh0WYW2geZILGaLJyddo01TXJBA6FXBXzUJ82a"
    "uD6V3NiNAYkiIbCg/dlPpvzoHv88GcDfGn7PfcwMOXX081QAfmvwI6WwjZFeIARXjNFGut"
    "CmfdKCyQVCcMSYzGNu1NFgxJ9I7WKnIiHI0tayNGdsqsOfIwLou/KBCVA78H/1srhlUPKA"
    "5Q6gQjpJKi0AXTV0S9LVQP9ixIBa92LKnlXexWydStJE4nMV3j+MUh+ONAOifuXKgo10da"
    "Vk42vZbSQ8gwNUednDLLReXOaGiQJUs65kiOdWCQWZHw1qpa9F47OsuNlM9ILtYa45cZ4H"
    "dGLV7U8w/9t6JgtwYBrqwIz5qtvVqUhlch5B24SNTfR2yj9D2mBDnye9Pk8xatrdnkpk/Q"
    "O7+1SknJTXALpItT0RcnCwFZhPlEaznjSMZj2pTsKFDlGb6xClO10YpgqvnCpcaAznUbtd"
    "TlWRElx5JrvyUl4FBDO9cZJVyv49WBuZjl62wyqYN6ayVYmhO31bJ2rtENVa+OvHp27Qg3"
    "q0WdA7K9wPyCMJAuxZulUEFcJOJEmvqwlsHAQSzbJRdKQk2zu5h70SFxGAFn1sAXtC1RuZ"
    "AYlLr+rk71fWUr+wr4QGdEyxCjFYYyZbYz9T129lchcIIUPKaCZDGdPOZSoUAZjAgnzIWp"
    "cLJVrwgaxXjGG1bV8uJe/msXglsX4or9xZv6IsbWd9fG9yW/UU39Ldp4ZvKqc7gVgjh88w"
    "2a6Bcelm087iq8w6sALCMWCdzTyINuvROZento9k3lXtZvVZxXSfsQKgVk5AEE91FzD1S/"
    "pJo0driqm7ZJu+nqURnT2NZd2xNTD6kvhl+4pRQBwyibZe+zClG/Xw2qum+9dZhVUQNUdr"
    "fIm2Ux+wYZYtqKq8SW1h/UEbVZFYf4hTPnQqF/fl9tAsQUnanErKT5YNUOtLT/4VWCxdpF"
    "B3kowH+RVDwuOOWEimAzRjxEGzKRotok40oet5KOkDK6tIabWHtFZlOU5FbAKDRczx/gxQ"
    "faVHxCst/FMK8EtDaGB/WQBt83fMAP34MwSe9yDwHGsB2o9VgQyeqq6CO0udbE2/eO9GrA"
    "5KdlXhAOpOSthkUXtmU0lsiry9VW9V5C281WbFPZ2QEXUWaD6mKE75EXYAFr34SZA0u+Tm"
    "guf6kn6Y2tQqTS/L9eMhjous0vry+AdmQbmasnMuxLicY/FoeSg8N9McAc1454pZ9nhVKy"
    "tWDxHIiE2u/l9OERC/wmFlKaZSbdHxDAH90rhel8QpVf43FP5X6v4Lwl8D5TKdyce6Jdhn"
    "KmCf1YN9VgEbBmKsUkd7YeoxEobtRrkWKaFcwGQuk8nUowuib9KXCCF7tq1CVjJv1DlQIg"
    "SdeD0WtHgGinSQstyNVys91x34tV5Fz8aSHOigZ2PlyaiyQjN7Yz1G7EXqRlEY6OdsaDoO"
    "swQsieMwn5xV7zic5letdBzeUJ8skCiGDiOXX+Ls+4DmYuInN7YJDoQ7MLa5ketHE3C4Gv"
    "hEAsSJgkXVndjRnmpOxvQAwnwdE+T/oMFLiCdR8lOLWv0yJehEaxZ16cEPE3Y6axHCTThp"
    "uvfKLiEZIbBgTRbsR5eW3oE/H0vKZv5wf/tZjnqyvOxlcu0Q/Rd57j7nW8swFEAUfEupp/"
    "bNzcXfyk7cq0+3l2WnkdjgsgQ5te0ZtyDa+PpKpODTNdrbB677V8HmgIgmg22HWedJwXlv"
    "Mp/Beb9rZcWjdlQ0o82BEiFwoH2yfcmxo5NUVCIFrb19WhGdBS0SgwtkAH9r+PkX8Bm2W4"
    "miKi1Io45CWcVhUxDMUuleUpLJCj1iYiHSAcL32UY9RbcgbhWQTbWUDrD9lNtqvySJKrgl"
    "lU4B3lQN7wDe69xW/YS3ZLMowJu72DpAOG5A8FDcs59QVzUCowZBVltqSItnJH03mqpo0u"
    "Vpryu1sPgFCoj4RQizZ+KgRxq8j4LUcSgM4YCgMf9RCIeI8uOFsO8gm04IElCgme8RxkSk"
    "22VozN/jW9AXEshK+Tf2Oa3D57LhjyEOZwzi6ztXSgcN8XWbMln3n6bQVkIBFtpadTczST"
    "xdvfBmJousG1Wi0EXlzdFQoV7haNgwgrNcryDQGhOLTans1FPqEezXBLeKlCXoR5zUHOy7"
    "cIBf3t5+Kvi+Lz+WzvXnP99cXnP8I/j5IjesOe7JJdoyBlGkhWiT2VGI71OXb9eC0UVKiD"
    "WZzGUoB3oNXA7Iz8QOW4xyrBD2sGx1E5McIYS7a8UcQri75gCEcA1hAzTn2HkhYuQd1a9D"
    "zJEB/N0VIgpYOwgd3GUb7Rkb1GvfcgdQaaoHxMU3HxeH2TR6COvOpoHw7UbDt5B80Hnywa"
    "7itdH1Jw3SphdjU2Q2W7MqGluPaos+hFHMC0KYZoYwQzf0arrY1SQ5pgQmx89aOqbOVfxS"
    "5/VuqfOKVyr/tTRALpH1EOpTJR/gaYMP8LTqA3RtPZjT9T3Et/vWgFPXDmeBRFbUl5TmSN"
    "YqKzVTldhaVSl/35VLkIYGAkuS7fkxDjd7VQ6PTt6dnB+fnWQ3ZPZK08UoKUuHvJ1d5O1Q"
    "+1kP9YwEQgKtfdH84FpTElj184vr3dEy2h6xojN5IjJ8X4j1GNCJbky/RApBfZOD+gmzZB"
    "OUlbgcEwKPTeZxkjNnOXghSTJtiBwVyUBMVsWkK+YxigdBogU0ZY8W6LaYO5p6g/Y2d1R0"
    "oNCzG3IU21N1j/bk/ELTl1dxA8ymTks2FymBzUazGbJ0TEsTgTB77hnrKMxeH6iEEe1a8E"
    "tGtHcX2P3oj+j3a9GH+UAS3M29O2gK8LpinUWyhQo1tz4NXZuIhtAYpV6eXzHEP+NDVBU7"
    "p4ETF8VOsEPQfEz8pPiVazTOQBCGYxL9Ec+rw/7TjP9GWd3tRj9LOmo777eKLAg3XCSPyz"
    "M/XpXZ20sK6G1twl0xaAhc7/T6NtNQ3/Zk4uITpc6BEiEoUK1ZEEmxCvb1Ae90fQ8D3scq"
    "5c7H9eXOx5VyZyF6quDWR7vT9dBBeY1YN/hY2rBi74xvocS1KmjHUP66D/wt6dEaiRZFQt"
    "ANunKu1Mf/tZ0rV7mt9owVqs6V0jE0adD9lxkb389G+Z8vmVtVWjNonl/FxhYrL1fwHowC"
    "Omck4GY5DhHm8oM4KKRoRPh/PQe9ufvxCp0fHh/+WuYO0CNenXcOdrqRdjrxnai1mo6Zkq"
    "fpoalydKiU/CyW1XdnOpS0QEhg057eXSHsBvTdnv4ND++eDk/PHC2UlxT9PNNqR7rpRFem"
    "0c9CvSn0yfoe4nuiAu9JPbonFXAZYaxNt44iHSjorZ134OqoZUifTGGubrsvpN1QsDItOD"
    "1M5rSHWWjVtSet735UpOpRPKrD/Ho7GkerH2jK08FV1ZUvKcG1A1fSxXKnPWOEqiepeAZN"
    "ciRdkMC1xwcS91HyzqDJaYSXazbZTUDLq/NaXDprCtZ6Z01twni9zVWfMd4Hs2t4eqpSR3"
    "16Wl9ILd4rXWdTSbemBqs2Xt5DdDfiNOCfGBLZ5VQfuc+RQPBeM3hfURO2eZn98v95sc67"
)
