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
    "merged_at" TIMESTAMPTZ NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "absorbed_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "kept_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_member_merg_kept_id_4b586c" ON "member_merge" ("kept_id", "id");
COMMENT ON TABLE "member_merge" IS 'Two memberships of one person made one; undoing gives each its own back.';
        ALTER TABLE "session" ADD "shared_at" TIMESTAMPTZ;
        ALTER TABLE "employee" ADD "pin_hash" VARCHAR(128);
        ALTER TABLE "employee" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "employee" ADD "location_id" BIGINT;
        ALTER TABLE "employee" ADD "daily_cap" BIGINT CHECK ("daily_cap" >= 0);
        ALTER TABLE "location" ADD "city" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "location" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "location" ADD "map_url" VARCHAR(300);
        ALTER TABLE "location" ADD "city_key" VARCHAR(80) NOT NULL DEFAULT '';
        ALTER TABLE "merchant" ADD "website" VARCHAR(200);
        ALTER TABLE "merchant" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "merchant" ADD "contact_email" VARCHAR(254);
        ALTER TABLE "merchant" ADD "accent" VARCHAR(7) NOT NULL DEFAULT '#F2B33D';
        ALTER TABLE "merchant" ADD "logo" JSONB;
        ALTER TABLE "program" ADD "redeem_amount_minor" BIGINT CHECK ("redeem_amount_minor" > 0);
        ALTER TABLE "program" ADD "referrer_points" BIGINT CHECK ("referrer_points" > 0);
        ALTER TABLE "program" ADD "review_points" BIGINT CHECK ("review_points" > 0);
        ALTER TABLE "program" ADD "product_refs" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "rewards_each_review" BOOL NOT NULL DEFAULT True;
        ALTER TABLE "program" ADD "referee_points" BIGINT CHECK ("referee_points" > 0);
        ALTER TABLE "program" ADD "most_discount_bp" INT CHECK ("most_discount_bp" BETWEEN 1 AND 10000);
        ALTER TABLE "program" ADD "earns_when" VARCHAR(12) NOT NULL DEFAULT 'COMPLETED';
        ALTER TABLE "program" ADD "redeem_points" BIGINT CHECK ("redeem_points" > 0);
        ALTER TABLE "program" ADD "newsletter_points" BIGINT CHECK ("newsletter_points" > 0);
        ALTER TABLE "program" ADD "least_balance" BIGINT CHECK ("least_balance" > 0);
        ALTER TABLE "program" ADD "excludes_sale_items" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "program" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "program" ADD "intro" VARCHAR(1000) NOT NULL DEFAULT '';
        ALTER TABLE "program" ADD "most_discount_minor" BIGINT CHECK ("most_discount_minor" > 0);
        ALTER TABLE "program" ADD "muted_mails" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "bands" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "product_rule" VARCHAR(8) NOT NULL DEFAULT 'ALL';
        ALTER TABLE "program" ADD "least_cart_minor" BIGINT CHECK ("least_cart_minor" > 0);
        ALTER TABLE "membership" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "membership" ADD "blocked_reason" VARCHAR(200);
        ALTER TABLE "membership" ADD "merged_into_id" BIGINT;
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
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_359977" ON "membership" ("merchant_id", "last_visit_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_membership_merchan_c6d669" ON "membership" ("merchant_id", "spend_minor", "id");
        CREATE INDEX IF NOT EXISTS "idx_membership_merged__9e166c" ON "membership" ("merged_into_id");
        UPDATE "location" SET "city" = (SELECT m.city FROM merchant m WHERE m.id = location.merchant_id),
            "city_key" = (SELECT replace(replace(replace(replace(replace(replace(replace(lower(m.city), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n') FROM merchant m WHERE m.id = location.merchant_id);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_membership_merged__9e166c";
        DROP INDEX IF EXISTS "idx_membership_merchan_c6d669";
        DROP INDEX IF EXISTS "idx_membership_merchan_359977";
        ALTER TABLE "membership" DROP CONSTRAINT IF EXISTS "fk_membersh_membersh_a125d385";
        DROP INDEX IF EXISTS "idx_points_acco_merchan_b5d030";
        DROP INDEX IF EXISTS "idx_location_city_ke_925e19";
        ALTER TABLE "employee" DROP CONSTRAINT IF EXISTS "fk_employee_location_f2ce185c";
        DROP INDEX IF EXISTS "idx_activity_merchan_032803";
        ALTER TABLE "session" DROP COLUMN "shared_at";
        ALTER TABLE "employee" DROP COLUMN "pin_hash";
        ALTER TABLE "employee" DROP COLUMN "version";
        ALTER TABLE "employee" DROP COLUMN "location_id";
        ALTER TABLE "employee" DROP COLUMN "daily_cap";
        ALTER TABLE "location" DROP COLUMN "city";
        ALTER TABLE "location" DROP COLUMN "version";
        ALTER TABLE "location" DROP COLUMN "map_url";
        ALTER TABLE "location" DROP COLUMN "city_key";
        ALTER TABLE "merchant" DROP COLUMN "website";
        ALTER TABLE "merchant" DROP COLUMN "version";
        ALTER TABLE "merchant" DROP COLUMN "contact_email";
        ALTER TABLE "merchant" DROP COLUMN "accent";
        ALTER TABLE "merchant" DROP COLUMN "logo";
        ALTER TABLE "program" DROP COLUMN "redeem_amount_minor";
        ALTER TABLE "program" DROP COLUMN "referrer_points";
        ALTER TABLE "program" DROP COLUMN "review_points";
        ALTER TABLE "program" DROP COLUMN "product_refs";
        ALTER TABLE "program" DROP COLUMN "rewards_each_review";
        ALTER TABLE "program" DROP COLUMN "referee_points";
        ALTER TABLE "program" DROP COLUMN "most_discount_bp";
        ALTER TABLE "program" DROP COLUMN "earns_when";
        ALTER TABLE "program" DROP COLUMN "redeem_points";
        ALTER TABLE "program" DROP COLUMN "newsletter_points";
        ALTER TABLE "program" DROP COLUMN "least_balance";
        ALTER TABLE "program" DROP COLUMN "excludes_sale_items";
        ALTER TABLE "program" DROP COLUMN "version";
        ALTER TABLE "program" DROP COLUMN "intro";
        ALTER TABLE "program" DROP COLUMN "most_discount_minor";
        ALTER TABLE "program" DROP COLUMN "muted_mails";
        ALTER TABLE "program" DROP COLUMN "bands";
        ALTER TABLE "program" DROP COLUMN "product_rule";
        ALTER TABLE "program" DROP COLUMN "least_cart_minor";
        ALTER TABLE "membership" DROP COLUMN "version";
        ALTER TABLE "membership" DROP COLUMN "blocked_reason";
        ALTER TABLE "membership" DROP COLUMN "merged_into_id";
        ALTER TABLE "reward" DROP COLUMN "version";
        ALTER TABLE "reward" DROP COLUMN "position";
        ALTER TABLE "reward" DROP COLUMN "picture";
        DROP TABLE IF EXISTS "upload";
        DROP TABLE IF EXISTS "member_merge";
        DROP TABLE IF EXISTS "upload_part";
        DROP TABLE IF EXISTS "media_file";"""


MODELS_STATE = (
    "eJztXetz27i1/1cwvh+azmgzsRw72eTOnbG93jbbOE5tb1/pDgORsMU1RagEZcVt93+/AN"
    "8PkAIoSoLo82U3lnAg6XfAg/M+/zmYUYd47OUlcVz8o+uRg3foPwc+nol/1N8coQM8n+dv"
    "iRdCPPHi1WKZdZeum7AwwHbI37nDHiP8JYcwO3DnoUt9sf7KJ4i5/yaI3iGM5q4dLgLyEn"
    "39+kCevn5F4kswhD0vWsT/5TvIZcgnjyRAC0YchO+x648Qo2g+pT5fMsNP6IGQOXJDdEcD"
    "dE+p81J8GYfa/Nu4/v2WP3fhu/9aECuk9ySckoB/+pcvB/xjxHtL1wmnEYBPc3Lwyy/8X6"
    "7vkG+EiWXiz/kDR5N4ToknriNootetiJK/dubef/DDH6O14tdOLJt6i5mfr58/hfyrZgSu"
    "H4pX74lPAhwS8QlhsBA88heelzA0ZVv8I/Il8bcs0DjkDi88wWlBHX+B/LUDy/p0dWvdXN"
    "xa1kHtFKQUBQYlL9nUFyeIf1UWAXAvvsJ334/HR0dvxq+OTt4ev37z5vjtq7d8bfR962+9"
    "+S3+Mjla8VYRZh/+8OHTrfhClB/T+ASLF36LaHCIY6qIGYUnggT2FPuhpcuGCuFqfqTotz"
    "EkfSHnSP6oDYwlOQuSx6cM/fkUB3Lgk+UVwPnP2EfAZ/ib5RH/nguOd2h80oLlX06vz/94"
    "ev1ifPL7MqCfknfG0VtlaDORVAa38VBn64d0nMeHr9+8fnt08jo7xdkrbYe3flAjNDROar"
    "p+gEf1rcJJfdt4UN9Wz6kQzzLx6+PgSY5tSlHBdvIUEraH6LYJ0Y9XZ2LnGWP/8hJ8zz58"
    "Or3++4vL079FGM+ekrc+Xn36Q7p+Tll4H0QbHZz9/fbitIK5HRCBj4XDOvI/8HdCd0bk2J"
    "cpKxxwEtKX6T+GxY3bD5cXN7enl59LLPnh9PZCvDMucSN99UVVZGeboL9+uP0jEn+if1x9"
    "uqiyLVt3+48D8Z3wIqSWT5cWdoqYpC+nL5UfrYDO553YXKbsgc2Jdglc7ofLwqK4eyhote"
    "KFCbYfljhwrNo7dEyb1tbfmo1n1Vewj+8jJgk0xfdMjMmf5x7FZZOm/M6ozcZc5GtW2pen"
    "SNiiCDNhltn8s0aRccYNMURmfJ8nQtByShEjfiiWYI8bc+9Rco4Rvgu5wYeRw427he8RJk"
    "xB5M7mNAgja0/sW7cut/apEtsSbEhzDBawIY1jSc6C9EnUZkGFEFjQmQXR/2vYN1tH6foB"
    "WkfjV69ULPlXr5pNefFeGV/hvNQ72ykFHOrOh5pN8fj4ROdY5xQDPNgnrxXO9cnrxmMt3g"
    "Ir9JnYJ2Uf7zzswOMCGdifpvFXw/7MD8IcByGTXGMJ2Y9/uiYejpCs87xkVn7mG+3vQ52/"
    "mpzL3zZvokeINZrpKZ6rTHVrni5UsNfnLrGTsKwwoqMQazjFIfJpbFW7DEVhWG5Ai798NC"
    "MzGjzJrPC19pLGbXPfg7+YTfirELM1SAlrtrcTbtU40Ah/TjAkVbi3uBZEX1pO6IaiL4kw"
    "1RUkJbIhHeYtiJSavlLlRp0VP9KAuPf+n0j8HHzg3xz7tsyorrm894wNTXoJfznAy+wKLB"
    "9A/vv5ryZhbBKf3pyf/nBx8NtuwhCndug+uuGTTMPJ3mvVb3Bx1Url5obOuCrBIY2VkCnf"
    "l3PcGaFl4IYh8YUCImIEfBufia2pH690XEd4/NGnSFkR/t97QRano8VwSnLcNvtx//T/6d"
    "8sJr8SO2QIBwTNPX4GkOswrma5/MTzvbh6xTyX/9NzCUMT4tFllFTHNTL+wTORbyeuha9f"
    "Ede/HCaIo1S7+PJliPpeoy5W0bu+VD3j/L98iXg52mvqzmtvlNZzk/EXUN6MVN4e+I/X8a"
    "el68GbpuBN22kkyjD3ym4cxvaChVxUB9ocqBACB7pyoHZH6DwFFVLgQufASaxNWLrivkrX"
    "SeybxoGS1D8aK0j9o3Gj1BdvybHWPe5lOjjrXc86V7dpoH3Sy1QDVG8OVdLZD5vT2Q9r6e"
    "wxZLrHvEgFLpPOp9yjdhSY0ca/QghypisH5H7an26uPml5aR3XDtF/uRnP9vHwt6AokCj5"
    "alNZkrlqC2LmXOKoFRucVUCngXvv+jqCPacYoFDvX3vRzwqAjI/9zwjYpCv4Jzo5kHiBxc"
    "ujNgfwr8mClb7fv9LgAYUUTQhyqE+SHG/hfrXpbOaG75DtYX4EnShTHKPlNApYB4Szn7+4"
    "dMMpEj/1O3p3N0IiyYUvET7ckH8iX+q0FDtv+bMhKd1o5QD8rDu5s0AT24Um5tvE0iwWL9"
    "L04krarWSp2NcqWeZ8VYuFXcsyDxZ+hzzNnAq0MuO0srKyHZLZXJaB2ew+KZBsz33yarOX"
    "c2+5U4myZU20xFKZCnzcCjcu13W71DDnZJBAbrJgim2PDhwuEQKPTeaxh1lokSCgktzdZl"
    "lZphqerDxWKhY8bikWPK4XC0JZ1WCfKEOcbKe2TRe+tKAkfWvUnm2ZL1KoJPHoveu/RKLV"
    "X0KJbOwLLxhGaepMlG64FP4x4cJiIsMReyhNbWKyopK+tgU32Z66yaBqPfcnjJX8CeMWf8"
    "K4dhGRGdfPdADOCIbmrhkfq6R78lXNTQGOawmfEVoWl0gu37TLdS/dANRo0y79Is+jHrU6"
    "j1RGMLRHqv8MowiqdZ4n6QbwPBn9PGHGuHrnWFPMJM1SW56rKuHwjNPDsUqnT76qRSeodf"
    "v0sH+/4FaFnhcgpxmg7qXiL212l9a8pWD+D1Zydeq6ESl5IX0g/pq9Ny75Rrdin/0TbI2d"
    "N0qp9IQxvu+aKN3Eu+zv09EO0q90siZAF0nXvYGeovmCTS22mGSfsCZcn/l+N4XthnSwtH"
    "yU9Tq7ZmCvfHJL+X9Ww3te2Gsgp1HTmfsjF+uLgBxInLnpW6M2Z+5dYZFKG9840TAMnkYo"
    "crryPyZPURdd4Wu9C+hMJCUG5H2coBhlMjLkUf9e/B+jJcebLvkL9IFF2YzStr2b+RSV8v"
    "XJwn4gsW8bKtEluq8Rrt+cSapGSE4xQBPkexVnyvfNzpTv6+VakNn/DK2OTQYdc/NDclOV"
    "bJOWqWaZLaQce3T9h3hqWMiQYJ7D7xOHL41avvMrRWz5Dk1oOEXCFST6q0RzxUT26Qg5BO"
    "dt4KN0fGkkciMfAnHJPb2c5ouAP7cNLrILfzGLmFBsSFV2TebkJl9VB0vRosgNRe/GuzjB"
    "R9tzphRVawmq1WJqUE6/2zLXSDZrO+PLVP0ceoNCXRvovM1vF22US0QmSxZzYAZX/FCV4l"
    "Iixre5y7frkoFRogQ2G81moXF34HGBDHIBTOZvkgTaocdMkQ50Px3dr+ZbqLGjzgvtxryF"
    "nOT94kOTi39UacxbPoEmdeZNo6ESl00hUNrssGGFRYoz6O994nzn+mgS0CUjwfvIqWJT+u"
    "CSpDtt1CtXmAyif+1y6tpTtCTxzHfxllBxmwbN97c5eGcMFkujFu8MmKhbsZ242hRYXKjI"
    "boBmmMtUAzRSNzJeDuzUZ6Hggp36PNjMIexUDlKgA0vVZA4zfv91YnGJEHhsMo936I0wTT"
    "g/W3eEaYzYjj+iKOfcu3UnRt6IPQaEdbkzDnl0bbImQj9EmwwJok16tLL0dYlLq5ja3uzT"
    "IsVVq1OQ/Kw7AQ7zVgQ4a0LwPurrSRf8/XxplAUUOZxc/9ENoxMgEi3onPiSDKTNfIZ08G"
    "a6ZfTrE0n4S3GMk3gjLgSHkZzGXIyjFocYtFEYVBsFsxHeSCeFgHqds+1SWpOxjlPtuAwW"
    "maRPyKHVG0DpbPdecA+1wJuuBXa4IHiybDzXux9LZBDQ7prMOHf140RFGmgpoNRS4JEEaY"
    "y4jHLj+S5QbM9BcrjZs91bV9tIme/kXSxTQpTAaP/ir9T1O3G5RAg+ZJN57JG7sAOHC2TA"
    "X5P5CxmLMBbveXNgp0OvTVNPjIiTFd24awbKLgtb7RkrVCNllWNYCpVd8/vh+sP57YFM5m"
    "81DmmYqOkhDCnHNhXLPYD7sbDVMNGt3GEN8EKYt5eeUkJKsHUDvZ+TbYZzJstefOKIYUXr"
    "t9y6zja6JvznKw1o2xfANhkaz2SeJDRelIfNofGiAFbpzjGfPjHXxh5iUzqXddaoL1gZlI"
    "6+eDX0/OXAdsOnaJoctHSCMLRx10jZzf5WJQr9tjkI/bYWg8aOExAmkavN+BZIBgjxRgYw"
    "ChmjA3G6fnv4Hhzs6QHOxLcmvGsNEH1eEM/w3FoEWpkqBZLhBTuPlEq1jlpKtY7qpVoQ7D"
    "zodYQnVL49h0CJ7dFuzTtKhBAMM5nHEAqAUICJrOg3FKDkTw3x3d16LrCBN+kHj/MKgMS7"
    "hJ/FIHaArgnVebzb8Lyp4KQHJ/0GANukkz67SWVdtIu1Wc1NtIurVjnpm8GABkgGa3WjFk"
    "c78xb3Ok6edP3gmh69Vklmf92cy/66lsoOMYxNuoCpRyUzg9oaHicEA4S3TSyk6L5pBPdN"
    "LT5k25qdunKKLbrW/+fH8dnR0Q/b8bD3DLFH72kd4J9urj415ZjG66teK9cO0X+R5+6xxi"
    "RDVABRclWlUL64PP1bFeXzj1dnVR+U2OCsJjL8kGs3lnYJbo1weOGNjVTiLsmEuaHWHVgg"
    "GSDIG2n3Z3yYea+1jIUfBnr45iQDhLjv8caLICC+rQdwgWaACB+phJmbg8xVhEUoy/o39b"
    "WkcIlogBj3b+tBJP8AIvm71pr3IspbCzGqBMHSLlvbm1ZtKNvb/fFpxvWaMGmUu+wlTIwu"
    "grUb7d1EmwwVIlfEY2go9CyRNLkmVh/y3f4UZ2AOEbM5FcutpFBt3chhtNnwuotWsnxmE6"
    "4GTd35mmhdZhsNFaqdhlr3FDEBydpoiZVDgkgrHF0QbgG9D/CsGc0rn9xS/h8F0ZZvtV/e"
    "vFZMNaL2KQCSoH0Bm+aYfYEXq+vqbqcEcaUXe+ETSghn5B2a0iWKLyyEA4IIDnwxiJrNiR"
    "+OovHVxHfqRXhr7waJAnuaKAAejoNeG7MJRTF0HyV+uTNKPYL9hkNdpKvAOuGEm8I1PfDb"
    "9WicXV19LDkzzj5UDu6nny/PLq5fHEZeDL7IDYkccCGTrFhG6YmRCiFklGuKlAoL8Cxq4z"
    "FzfVn+xkpGVMmBHZ3ZMeH3suRZaE5CyAjWykLoluzxv3cL346a0k8Wrhe6PnspPu//DrYv"
    "lDaSnBDwY+2IL1Tjh2rn6pze5IjNQTRIE8ezB6JnOdIWWVXTVIr3qoR7m6O9tWAkDgKXMC"
    "sQeR78R8vEU9vVLKWHK1r9isaeR5fMctyA2GHzXd3Gg6YtgA16mhKzllMiUfbVhFF5hy2m"
    "BF4F/LG7pDNudr48v7r8/PHi9kI3QVBUXIVEDPzlIoqKDVEoBFZnMXWokjRx2Jw1cVhLm1"
    "gSz+Y/spM6W6eFhpVdNSifLJlHwpAEnVghJQdudOVGQB5dsuzEiRopcKE7FyK3u0WwPbVi"
    "XDXv8IYd4ApXv8IDckeCoKNYkhDD49D9ceBgkm5XdZ0W+NCVD4lhkIdR26qhFSyMho1ASO"
    "kIqQg3y8Gy/JKWp6JMNiQPYG/hBXE8yayj1KmQgtDpLvwjKLu7vBs2AI505QiX61x0TLCX"
    "+i3UeVEjBS6sxwUbB50eChk18KIrL2ZU3KUus7vKqIYNgCP9cGQiGfeoyIvJ0EY+9qYekW"
    "+2t+DfxWLYIxbXUGe6ZkDDDlvU/7NX9tYAmAfUWdihFSy8zhN7q3tsMdjwOf7oa/7JL08/"
    "ftQNM0RR0CRpTgzynZA4Xw7FKVM7DoZmuJI7rRyBKh2kCpQelj5SBci3uRs8WQ8chM4Buv"
    "IWRicMiDBi+pyQ+Pvu+NlI0JtRP5zqeC5qdHA1y67mHKSO2AK0rdA6WFJvvwrYhAhgrcN6"
    "R4N795GrgvyburYrKVlu1SRl5KBGaqiRU9eJ0Mu+oq4uL98AeKDBA/5pgaShVXOLiYxgcL"
    "M4Dl8ptfkRy5pTfl7VG/3MFqKvgWhBpaWQV8hAH+9dH4+cLknx75wEFk5LBjV9aLIthhTc"
    "2oUbrYBp2kNCrv/ocKe6EzCpM5MWc6djo5cyJTR6Ma7Ri7njPJ5JNadGp516UbjK4I+05L"
    "vma+p/7MdOWdZU9z1af+jHWt3f46EVkirybJpFcw05y5asnszqo/TGQ6JwB6VthkaIzjkf"
    "HTR5QtQniLn3/neu/z76Q7wVL48EcdVt19+uUFFusAwaoeaK8pjNHa7+EiHc/Ebf/DCsbf"
    "g8zuwhXXlaIQQ7qntGVXJ5arOgQggs6MwCRhjrwoEyHTBgPRunLpXq3NAeWDjAvqFV26Ui"
    "ihtsF5nI6QHfATYcreJbkbMK+CZyoQd4b/KdBopuWYaWwD0/vTk//eGibdimVks8XRs9bh"
    "MrM9KzBrItVnq+ZqWZ/ldu/BKUDS5Eosob3QV0Vre925dKDOovJS9Q9EN+ASPblEtw1GJk"
    "r5MlthfpYeJLimYN+aOy4+wwGPu2wYEsZgUSdg22CWo2zAXXUVT6mwu+/QnF+4L5RifuVl"
    "rZS/S6erP7Zv2u0mZfOR5D54JRIqUmak20xAw51Cfv4tZqbohmhB+yqPFu+gr22ZJrfZKe"
    "vj3st1JlFD8ONEZj5Hmrxki0xnElyweovRyOVTRDvqqlc1dNOxQPUmObxybVJSMZIMonKo"
    "MnT5rnTp7Uxk4GhInvW0O4OUcyp9h+euRuYkybGbAKU7ueQ7gPbDCwwUxkxbZssE2aFx9p"
    "eEkfpf7i9K1Wg8KjoTVLVym4jONGzERMrEXzBVfs/ZBGuVghesHlhismDfwe0QCFlD5ELm"
    "Kh+7/wyT2O3pL5lnvZE7K6DBZFbeZDl5ZTMF2hlxQQ/Rs5pwHgOwPPv4DPsN0p/aZOC4zo"
    "SysqYNuDYhQPZLwt77lnbFHVkOqnUikfpA/9M4b5I93HU6+eC2Kk7vmZRBNEYg7INNDygl"
    "Y9dB4vLXSRXK2NXkRT49CEq4w+1xWfSIgCIpq9EecdYlO69EfIJ48kiPrkOOKj+As00TQX"
    "fuh6iOuKfl0n7XVnqa8b54NabbxgJGutEv/FuQ3eb2PuDFBfjWFE0WuLmeyiVhx/lFGb7C"
    "I/WE6fhK27dD1P9PuK52RWxZVSbOJEJTRR9RIWIhMn9elHRbGlGpsoU5mMfcfwxFglPDFu"
    "Dk+Ma+GJ7EbQkjFFKpAy3ZP0xWyfrkImIzb5nB+kms0I2eJXeB7XfGiAltgNkyji7gcYQa"
    "SoEfohRYoYCUOvE5vLlFD+ZzKXE9tH+0or08Glts8OSMMeLyP8jwWfQC9OsdN8vz17LFQd"
    "Y2WJoOBz3L2L17CD37uHd0euyNKBl7kiq09EiysybtxVeBpVA+MoGfaBXIYeyFxEsl+ir1"
    "+TV79+jfJhv35N+naKvwOC2GLGRD1KOCWR/9AlbBRTTwhzHSLekJZkbeETVwfVv1SzI9J5"
    "J7+Av9JIf2WnUTbrDrHpdL+8GgAfctybe/224N7c4RdwV81ycO8yk08jz6FABch37KcJaZ"
    "+GGRiQ9qmj8vZYehcHtyVPgU7hXTWYPhDYqzkh69YnDjAfpMmE7QWqYWYo6dV0FkXkbEIC"
    "NnUlU9RSbNM2pqsRviztNgzPwG+dTHPxQDaa5cnTutIkTzLGFCpekR0QJwqch9O4AjUgM/"
    "4jIrvXTQtTiS/+zeUqkxS5dtoCstAN1oxGLWYxpPHsLI1HPFRy7ah10HGBDODvDH80rYmw"
    "DhHXMiVEXE2OuIbU6xJUL5ABf03mL0TUIaL+fBkBIfXnHVLfV6h7iKkXDerHdVt7FQrGB4"
    "L4Rjt71Y9qo4Ojcp5XOjoqz9Rqh8dVMveEOHENUt2fIV2hEt8vCwRRmDRCX1qLlsC9YZx7"
    "49l0dY3OdvXwK9VtqLQeHTe3Hh3XWo+CS2m3qRbiKg2xHv41Ugj+d+NBkjFk4buQBHo8qJ"
    "HCo7CfRZLbcfhkNZKYGVUfyfU1GmjXR5apTL5y1U/+VoDWd33lVCBguqfX7XKOlGEe5d1w"
    "YGd12KahP8wybNNQ3skZ51d8Hfbm9rzJcujNu0ZvXmrbiyDoNm61TAo110bHDqG0/lmwGU"
    "LEOzfFH0nACNPmQIUQtAiIDe9LbDg9ujsKDBt26lVhrjzwawSF0+7eEBhuq6hIGyCtB5Ju"
    "fc6eHE4oz9E9TOLhxd4OanP28UTNC+Pk1kBLfSjdvoDUsX4pJN9kNebalUuFk3ebbDkgYD"
    "WyfKpASHJ8JFg1Z/gUk75SZin2F5kTOvcIWgY0JGmrjnRwxjvEecPiRsTLqWtPs+4eT6I3"
    "iE/DhhYiPWy6RtGTiXmzkC7EpfLEc22r+BtqrGmOLcipBxhjeKWWM9SWNFTPGgrcR46HxR"
    "8uranQVbrhwX2sBPdxC9zHMdw1n4BOzyrFxOf0pt1m2vNOBddmk57XStQ959+JX1rXxKZB"
    "+fqRLmi9vu14qRXka1WqkWMqdO8+Ej9qruuGU4fj4o/i+mJxrwq7QUzUTTpzCeUgn64bDR"
    "14iU49L2rhJbp1SWuWN/ZBKqnC9oKFdEaCQq4w5AMbecHvtDePabfMTsIBg8/IXqYSBd8H"
    "hDgopFV5pXLpq0xUbp6nXJumLGSdlcg/He2qSmcy8sYk5t3zqz6UulUp9Qj25VAXqCooTz"
    "jZHsLcJiqurj6WAshnHyqC49PPl2cXHPcIdr7IDRvkiX74HsL2exC2r6hUGolnZUII3PcV"
    "Nk6B7SGmeV7Yas9YoWruVY6hUU2jM7OPI8qknt3KipGaZZgvXmka3gr7Swx3wuyBRdZYCt"
    "jvGJrzI8Pfpgh7Hl3Go+Y4T8SkueWIL3YZmi3sad0O7G1Xtf7PaY8zMPtMEF2jFrOPEca6"
    "uNrLdHCXdLb6oCYU5nhtyuCuyHnss2WsWuzY5oYE41Va1CAsFYM6yQGbN5hHHomVTo9zhR"
    "RaypnMZyjs3LXKUjOsdKI0FVLQHPty/7Q1CO8wRUGjP7hp7FB1AdUOo0LhQCpEesD4Y2Gr"
    "/RI7qgBXJK5ZPrbUxSnzrhXcny1+teIqhVyLOT9r1I+zHTBaYo9DgfgLkWeLkeCRBO/539"
    "5T5BhLVotO7wy50pyK9TeErvAGy/pRi78s+n8N/+YwcbreZD9B1/CwUoO0w5YOaYf1Fmmi"
    "ibunA3BGMLz0xvGxUsuK45aeFce1phWRs18H4IxgeAD3n+AwcYNw6mBJbwphCMsBLtK0Wc"
    "D7h3YLusKirXoF3VCCW0vDmmT98M7lWxXB+rZZrr6tiVUP+/cLro/p4FukGeD1NVaRrc2S"
    "tSZXXd+aYjbVEq0FmuGd4sOxStiAr2rRDyB08Dx9jTvsTVJ9pp6J0aNRAlN4GuMMlzUrm2"
    "vFFvv54LWXNTvk0bXXbbvwQ7TJUCGy+Y9cE6DYfXrO/xgqSLnvtBeoBuZpLkHl+hP6bT2Q"
    "PogtLtIO8kMBqa2GsbEHkmb9onrvI6Mu3F4bH/XnNE8Ev8Rlnl8JzQ5zJ1+j4i6P00FFsY"
    "6oE4zTRT33kaA/X79HwonNCFemQ+SRuzB6M3Z5I8oPxAhhMfw0oN6MX+lS53nP20tc6V9K"
    "IQJ/IQRdnIEKDnYTdM1Rm4M95laNA43w5wRDCmmPD1+/ef326OR1Bn72ShvmkjTH6GGSnW"
    "gfB09Nyb0pTbXe6ikkezxpXnpKk+63mVX8l9Prsw+fTq//nvXKzUzjj1ef/nAm6ZZ79vfb"
    "i9NqIEMIKa+Tp6JCCq4Ko10VAXmkD534XKaE5DeTuQxVdzvPfoNSFRPcglD2uMmyR8l57w"
    "Hem3yngaJbfsZL4J6f3pyf/nCh1h6X2dhf06/25+CGbzIgrDc6MrXgsJU4N8ru3GYHR+wU"
    "tex0oVIDJifxQtxxvBnCWaXUCAUEO2JrhD26cN4jhp+i3oZTDh/CE7oIC4l98qZLfW4OyY"
    "IGX5CjFl9Geh6VM1qS9f1kW+yWARtOtHoGzZJIQMQUQzfpwFYVM0qJRFC3CbYueDSAy+DR"
    "MEVfAIP6GfQRiu2WSxLct5g18dsqds0sW7m6fdCSokKKiOjoKsKtSQ3SDHO7hP/9Hi18hw"
    "qDQ7SFFVOS7WkUeuV6BhIQSDoI9bixShMh0WYW2geZILHaLJyddo01TXJBA6FnBXzUJ82a"
    "uT6V3NitAYkyIbCg+9lPpvzoHv8iGcDfGf5IL+liJ5YIwRtgtJ0oFDqfdGByiRB8ASbzmN"
    "sVNJjwJ1K73qZMCLK0sywt2Dvq8BeIAPq+3DAC1B5cMIOsrxhVnDCFA6iQ0ZBKC0BXDd2K"
    "dDXQxRUxoNHDlbJnlYMrW6cSt0/cfsIBhVHqRpAG4ZtXrqwZSFfXqga+VD0Xwjk1QrWXPc"
    "xC69FlbpgoQA3rKrZgYZVQkPnRoBa4v4x1f0VDtSzdnkBlKpOj0F3D/ZvoDBSjpt0fqEI2"
    "vDYLG+kSFKOm3SuoQjY8sPtPZIGuN5vreqM7MRUmpa6clFpqduVRu1ueSJkSfEMm+4ZSXg"
    "UEM70ReXXK4T1YG5n43DiOsFGtbx5EuEFH0OFmdfveSmBtHASSO7Y1xykl2R6arzaL5pbd"
    "mRGAFr3rAHtCNZhzDGHpZ3Xy9ysmPSzsa143HaW0Rgx6qcl66a/U9TsZHyVCSD4wmsmQpL"
    "5zmQopniawoBgN0uVChRbmL62Xamt1bU4rJe/nsXgmsTgontlZN4osIr4+vpeFrQaKb+Xu"
    "U8M3ldO9QKyRHmOYbNfAuHKzaSfI1DpZp7Pa++ponQ1+H8g5l2eNTmTeVe1WxFk93JCxAq"
    "BW9rcWT3UfMA1L+pVjcnRxP5U19dQA6XPicBzqQQqIQ2bR1msK8+tsowHK83qKaJO5UwdR"
    "syP452g79b7gZhk5qlqJ1MjbeH/wpOmYJBM3b0fWnIX7r8Bi6SKFFNykWffvGBIeUsRCMh"
    "+hBSMOWszR5CmqCw9dz0NJVzZZcm6nPaRpu3lzc7EJtPk2x1ofoebM2YhXWvinFOBHBFfu"
    "/rIAmtjumAH68UIIFO5BoDDWArQfqxIZPFV9OeNznWxNP+bgBp5VzYXSAdTtW7zJ+r7MPS"
    "CxKYqug2arYl5ctdKsuOQa/xMSOWih0P9x0mzqPVqKNrpuiAgOfG4eiBPjMOT6UVspjzj3"
    "JEBETOiqmxk97anSriovZISmVSYIpzbbA88i07xDimSVEm6MNWPpXQLoAHwPmdlctZJ62V"
    "cmZ2eEwIJnkRw/OPCXU0m08qebq09y1JPlVfPPtUP0X+S5+xwNkGEogCjZfGmhUjYNrVDD"
    "dC6ZhSY2OKtATm17EQSdknUrpGCFG22FQ4P4Z8HmgIh6w64d4oukUGJhMp/JbO7RJ6LvVq"
    "sQQsZx54ImakfZCdocqBACB7rHzCqOHZ2oWYUUtPbucTO6CDr490tkAH9n+PkX8Bm2O4mi"
    "Oi1Io57iLOX2edvMGTftsVBPGq/IZJVBnJEQ6QHhm2yjgaJbErcKyKZaSg/YfixstV+SRB"
    "XcikqnAG+qhvcA70Vhq2HCW7FZFOAtXGw9IBynx96W9xwm1HWNwKjWtvWEb0kMXJoV3hwM"
    "z7PR0xIjtbD4KQqI+EUIswfioDsavIuC1HEoDOGAoCn/UQiHiPLjhbDvIJvOSDRsCS18jz"
    "CWTJGc8vf4FvSRBLKM3I19TufwuaxdbojDBYP4+s6V0lFLfN2mTFab0hbaSijAQutuIGdP"
    "Rhl2tZG4ObXJ7Yjzobhxxk5VijXwo9KbWKFf3+G4pTNxtVufQGtKLDanslNPqUew3xDcKl"
    "NWoJ9wUnOw78MBfnZ19bHk+z77UDnXn36+PLvg+Efw80Vu2HDck0u0YwyiTAvRJrOjEN/m"
    "Lt+uA6PLlBBrMpnLjISh1+lxLlMCl03mckB+JXbYoZdwjRBaCSu1EoYQ7q4Vcwjh7poDEM"
    "I1hA1QfbpjFsQ+Pm0GlMgA/r6itzGsPYQOrrON9owNqgGD0gFUaqYGcfHNx8WhJaAewrot"
    "ASF8u9HwLSQf9J58sKt4bXT9SYO06cXYFpnN1qyKxjajqhbjLAmAKOYFIUwzQ5ihG3pao+"
    "MyApPjZx0dU/0P5it+LQ2QK2QDhHojc/pcWw/mdP0A8R0rzUptGZVam5Q6d+1wEUhkRXNJ"
    "aYFkrbJSM1WJrVWV8vdduQRpaSCQkwxmxlJ/c/Igb2cXeTvUftBDPSOBkEBnXzQ/uNacBF"
    "bz2Ihmd7SMdkCs6E2eiAzfR2LdBXSmG9OvkEJQ3+SgfsIs2eAKJS7HhMBjk3mc5MxZDn6S"
    "JJm2RI7KZCAm62LSFd3CxYMg0QLaskdLdFvMHU29QXubOwrjtXs9v9D05VncAIu505HNZU"
    "pgs9Fshiwd09JEIMxeeMZ6CrM3ByphgJAW/JIBQv0Fdj/4E/rtQvRhPpAEdwvvjtoCvK5Y"
    "Z5FsoULNrU9D1yaiITRGqZfndwzxz3gfVcUuaeDERbEz7BC0nBI/KX7lGo0zEoThlER/RI"
    "Qe9u8X/DfK6m43+lnSiTlFv1VkQbjhU/K4PPDjVRuh86U6LhRqb40NXO/0+jbTUN/2gJHy"
    "E6XOgQohKFCdWRBJsRr2zQHvdP0AA95HKuXOR83lzke1cmcheurgNke70/XQQXmNWDf4WL"
    "qwYu+Mb6HEdSpox1D+ug/8rejRGokWZULQDfpyrjTH/7WdK+eFrfaMFarOlcoxNGteFZve"
    "LCbFny+ZW1VZM2qfX8WmFqsuV/AeTAK6ZCTgZjkOEebygzgopGhC+H89B724/vEcvX119O"
    "r3MneAHvHqvHOw042004nvRK3VdMyUIs0ATZXDV0rJz2JZc3emV5IWCAls1hSzaRe8M8J+"
    "QN/t6S9BfqKSDn3SnA59Uk+HHh+fOFoo5xTDPNNqR7rtRFcx5iqmFsLp+gHi+1oF3tfN6L"
    "6ugQsDmnc9HA1cHc/BFObqtvtIug0Fq9KC08NkTnuYhVZTe9Lm7kdlqgHFo3rMr7ejcbT6"
    "gaYiHVxVffmSElx7cCWd5jvtGSNUPUnlM2iSI+mUBK49PZC4j5J3Rm1OI5yv2WQ3AS2vzn"
    "Nx6awpWJudNY0J4802V3PG+BDMrvHxsUod9fFxcyG1eK9ync0l3ZparNp4+QDR3YjTgH9i"
    "SGSXU3PkvkACwXvN4H1NTdjmZfbb/wNbbqsd"
)
